package org.khabar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.FailureReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For every rule, {@code src/test/resources/planted/RULE.txt} holds a little house that breaks it: classes named
 * …Offender… break the rule, all others keep it. A rule without such a house fails.
 */
class HouseRulesPlantedTest {

    private static final Pattern CULPRIT = Pattern.compile("\\w*(?:Offender|Innocent)\\w*");

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void a_planted_violation_is_reported_and_nothing_else(HouseRule rule, @TempDir Path house) throws IOException {
        PlantedHouse planted = PlantedHouse.of(rule.name());
        planted.compile(house);
        JavaClasses classes = new ClassFileImporter().importPath(house);
        FailureReport report = rule.rule().evaluate(classes).getFailureReport();
        assertEquals(planted.offenders(), culprits(report.getDetails()), report::toString);
    }

    /** The class each violation begins with: what a message says behind it is the other party. */
    private static Set<String> culprits(List<String> details) {
        Set<String> names = new TreeSet<>();
        for (String detail : details) {
            CULPRIT.matcher(detail).results().findFirst().ifPresent(match -> names.add(match.group()));
        }
        return names;
    }
}
