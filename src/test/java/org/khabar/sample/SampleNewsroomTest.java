package org.khabar.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.khabar.importer.ImportReport;
import org.khabar.importer.ImportReport.Tally;
import org.khabar.importer.RecordType;

@QuarkusTest
class SampleNewsroomTest {

    @Inject
    SampleNewsroom newsroom;

    @Test
    void every_line_is_good_and_taking_them_again_changes_nothing() {
        ImportReport report = newsroom.fill();
        assertTrue(report.isClean());
        report.tallies().forEach((type, tally) -> assertEquals(new Tally(0, 0, tally.total(), 0), tally, type.word()));
        assertEquals(90, report.of(RecordType.ARTICLE).total());
        assertEquals(29, report.of(RecordType.SECTION).total());
        assertEquals(13, report.of(RecordType.AUTHOR).total());
        assertEquals(44, report.of(RecordType.MEDIA).total());
        assertEquals(4, report.of(RecordType.FRONT).total());
    }

    @Test
    void a_newsroom_with_articles_is_left_alone() {
        assertTrue(newsroom.load().isEmpty());
    }
}
