package org.khabar;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {

    private static final JavaClasses KHABAR = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void khabar_keeps_the_rules_of_the_house(HouseRule rule) {
        rule.rule().check(KHABAR);
    }
}
