package io.waymark.scoring;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class FrameworkTests {

    private static final DescribedPredicate<JavaClass> RECORDS_OF_CONTENT =
            resideInAPackage("io.waymark.content").and(describe("are records", JavaClass::isRecord));

    @Test
    void theRulesKnowNoFramework() {
        var scoring = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.waymark.scoring");
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "io.waymark.scoring", "org.jspecify..")
                        .or(RECORDS_OF_CONTENT))
                .check(scoring);
    }
}
