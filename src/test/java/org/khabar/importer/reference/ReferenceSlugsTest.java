package org.khabar.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceSlugsTest {

    private static final Reference FILES = ReferenceFiles.inBuild().read();
    private static final Map<String, String> SEATS = ConstituencySlugs.of(FILES.places());
    private static final List<Contender> CONTENDERS = Contender.all(FILES);
    private static final Map<String, String> CANDIDATES = CandidateSlugs.of(CONTENDERS, SEATS);

    @Test
    void a_seat_is_addressed_by_its_name_and_by_its_state_only_where_two_share_it() {
        assertEquals("kanpur", SEATS.get("up-43-kanpur"));
        assertEquals("hamirpur-uttar-pradesh", SEATS.get("up-47-hamirpur"));
        assertEquals("hamirpur-himachal-pradesh", SEATS.get("hp-03-hamirpur"));
    }

    @Test
    void a_person_in_the_news_keeps_the_plain_name() {
        assertEquals("kanhaiya-kumar", CANDIDATES.get("person:kanhaiya-kumar"));
        assertEquals("kanhaiya-kumar-sheohar", CANDIDATES.get("candidate:ls2024-br-04-sheohar-kanhaiya-kumar"));
    }

    @Test
    void namesakes_in_one_seat_are_numbered() {
        assertEquals("janardan-mishra-rewa", CANDIDATES.get("candidate:ls2024-mp-10-rewa-janardan-mishra"));
        assertEquals("janardan-mishra-rewa-2", CANDIDATES.get("candidate:ls2024-mp-10-rewa-janardan-mishra-2"));
    }

    @Test
    void all_slugs_are_different_and_fit_their_column() {
        assertEquals(543, new HashSet<>(SEATS.values()).size());
        assertEquals(8370, new HashSet<>(CANDIDATES.values()).size());
        assertTrue(CANDIDATES.values().stream().allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*")));
        assertTrue(CANDIDATES.values().stream().allMatch(slug -> slug.length() <= 120));
    }

    @Test
    void slugs_do_not_depend_on_the_order_of_the_rows() {
        List<Contender> reversed = new ArrayList<>(CONTENDERS);
        Collections.reverse(reversed);
        assertEquals(CANDIDATES, CandidateSlugs.of(reversed, SEATS));
    }

    @Test
    void the_same_name_and_party_is_one_person_with_all_candidacies() {
        Contender rahul = CONTENDERS.stream()
                .filter(one -> one.key().equals("person:rahul-gandhi"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("kl-04-wayanad", "up-36-rae-bareli"),
                rahul.rows().stream().map(Reference.CandidateRow::constituency).toList());
        assertTrue(rahul.constituency().isEmpty());
    }
}
