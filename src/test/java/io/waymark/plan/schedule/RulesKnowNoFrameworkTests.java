package io.waymark.plan.schedule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RulesKnowNoFrameworkTests {

    @Test
    void aScheduleKnowsNothingButJavaAndQuarters() {
        var schedule = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.waymark.plan.schedule");
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "io.waymark.plan.schedule", "io.waymark.figure", "org.jspecify.."))
                .check(schedule);
    }
}
