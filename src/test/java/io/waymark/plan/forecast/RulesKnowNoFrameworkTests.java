package io.waymark.plan.forecast;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RulesKnowNoFrameworkTests {

    @Test
    void aForecastKnowsRecordsOnly() {
        var forecast = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.waymark.plan.forecast");
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "io.waymark.plan.forecast",
                        "io.waymark.plan.schedule",
                        "io.waymark.content",
                        "io.waymark.scoring",
                        "org.jspecify.."))
                .check(forecast);
    }
}
