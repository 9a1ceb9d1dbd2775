package io.waymark.roadmap.order;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RulesKnowNoFrameworkTests {

    @Test
    void theOrderOfWorkKnowsRecordsOnly() {
        var order = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.waymark.roadmap.order");
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "io.waymark.roadmap.order",
                        "io.waymark.content",
                        "io.waymark.scoring",
                        "io.waymark.goal",
                        "org.jspecify.."))
                .check(order);
    }
}
