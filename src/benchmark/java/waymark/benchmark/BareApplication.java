package waymark.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of the same engines without a portal around them: nobody signs in, nothing is looked up but one list. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Controller
public class BareApplication {

    private static final List<String> RATINGS =
            List.of("Not", "Partly", "Largely", "Fully", "Not applicable", "Unknown");

    private final JdbcClient sql;

    BareApplication(JdbcClient sql) {
        this.sql = sql;
    }

    static void main(String[] words) {
        SpringApplication.run(BareApplication.class, words);
    }

    @GetMapping("/questions")
    String questions(@RequestParam int count, Model model) {
        model.addAttribute("questions", IntStream.rangeClosed(1, count).boxed().toList());
        model.addAttribute("ratings", RATINGS);
        return "questions";
    }

    @GetMapping("/list")
    String list(Model model) {
        List<Map<String, Object>> rows = sql.sql(
                        "select id, name, state, owner, days, until from bare.listed order by id limit 50")
                .query()
                .listOfRows();
        model.addAttribute("rows", rows);
        return "list";
    }
}
