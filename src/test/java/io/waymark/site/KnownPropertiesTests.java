package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

class KnownPropertiesTests {

    private final PageContexts pages = new PageContexts();

    public record Goal(String title, @Nullable Goal above) {}

    public record Kpi(String title) {}

    @Test
    void oneExpressionReadsWhateverIsThere() {
        Expression title = new SpelExpressionParser().parseExpression("title");
        for (Object it :
                List.of(new Goal("Ship", null), new Goal("Sell", null), new Kpi("Days"), new Goal("Hire", null))) {
            assertThat(title.getValue(page(), it))
                    .isEqualTo(it instanceof Goal goal ? goal.title() : ((Kpi) it).title());
        }
        assertThat(title.getValue(page(), Map.of("title", "Key"))).isEqualTo("Key");
        Expression above = new SpelExpressionParser().parseExpression("above?.title");
        assertThat(above.getValue(page(), new Goal("Ship", null))).isNull();
        assertThat(above.getValue(page(), new Goal("Ship", new Goal("Sell", null))))
                .isEqualTo("Sell");
    }

    /** Also where the expression read something else of that name before. */
    @Test
    void theKeyOfAMapGoesBeforeItsProperty() {
        Expression empty = new SpelExpressionParser().parseExpression("empty");
        assertThat(empty.getValue(page(), List.of())).isEqualTo(true);
        assertThat(empty.getValue(page(), Map.of("empty", "key"))).isEqualTo("key");
        assertThat(empty.getValue(page(), Map.of())).isEqualTo(true);
    }

    @Test
    void whatTemplatesMustNotReadStaysForbidden() {
        Object type = Kpi.class;
        Expression name = new SpelExpressionParser().parseExpression("name");
        Expression loader = new SpelExpressionParser().parseExpression("classLoader");
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> name.getValue(page(), new File("/etc")))
                    .isInstanceOf(EvaluationException.class)
                    .hasMessageContaining("forbidden");
            assertThatThrownBy(() -> loader.getValue(page(), type))
                    .isInstanceOf(EvaluationException.class)
                    .hasMessageContaining("forbidden");
            assertThat(name.getValue(page(), type)).isEqualTo(Kpi.class.getName());
        }
        assertThatThrownBy(() -> name.getValue(page(), new Kpi("Days"))).hasMessageContaining("'name'");
    }

    private ThymeleafEvaluationContext page() {
        ThymeleafEvaluationContext page = new ThymeleafEvaluationContext(new StaticApplicationContext(), null);
        pages.adapt(page);
        assertThat(page.getPropertyAccessors()).hasAtLeastOneElementOfType(KnownProperties.class);
        return page;
    }
}
