package io.waymark.plan.way;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RulesKnowNoFrameworkTests {

    @Test
    void theWayKnowsRecordsOnly() {
        var way = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.waymark.plan.way");
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "io.waymark.plan.way",
                        "io.waymark.plan.forecast",
                        "io.waymark.content",
                        "org.jspecify.."))
                .check(way);
    }
}
