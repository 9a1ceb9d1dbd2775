package io.waymark.evidence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The portal never follows a link: what could ask over a network is not even known here. */
class NoOutgoingRequestTests {

    @Test
    void nothingHereCanAskOverANetwork() {
        JavaClasses evidence = new ClassFileImporter().importPackages("io.waymark.evidence");
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "java.nio.channels..",
                        "javax.net..",
                        "org.springframework.web.client..",
                        "org.springframework.http.client..",
                        "org.springframework.web.service..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URL|URLConnection|HttpURLConnection|.*Socket.*|InetAddress)")
                .check(evidence);
    }
}
