package org.khabar.content.change.recent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khabar.content.change.Change;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.LoggedChange;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Verb;
import org.khabar.content.listing.ArticleQuery.Times;
import org.khabar.content.listing.FacetGroup;

class ListWatchTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID ALL = UUID.randomUUID();
    private static final UUID BJP = UUID.randomUUID();
    private static final UUID INC = UUID.randomUUID();
    private static final UUID BIHAR = UUID.randomUUID();

    @Test
    void what_comes_into_sight_came_what_goes_out_of_it_left_and_what_stays_stayed() {
        assertEquals(Passage.CAME, list().of(change(Set.of(), Set.of(ALL))));
        assertEquals(Passage.LEFT, list().of(change(Set.of(ALL), Set.of())));
        assertEquals(Passage.STAYED, list().of(change(Set.of(ALL), Set.of(ALL))));
    }

    @Test
    void a_tag_that_is_given_or_taken_moves_an_article_into_a_list_or_out_of_it() {
        ListWatch bjp = list(any(BJP));
        assertEquals(Passage.CAME, bjp.of(change(Set.of(ALL), Set.of(ALL, BJP))));
        assertEquals(Passage.LEFT, bjp.of(change(Set.of(ALL, BJP), Set.of(ALL, INC))));
        assertEquals(Passage.STAYED, bjp.of(change(Set.of(ALL, BJP), Set.of(ALL, BJP, INC))));
        assertEquals(Passage.NONE, bjp.of(change(Set.of(ALL), Set.of(ALL, INC))));
    }

    @Test
    void all_conditions_must_be_met_and_none_of_what_is_shut_out() {
        ListWatch both = list(any(BJP, INC), any(BIHAR));
        assertEquals(Passage.CAME, both.of(change(Set.of(ALL, INC), Set.of(ALL, INC, BIHAR))));
        assertEquals(Passage.NONE, both.of(change(Set.of(), Set.of(ALL, INC))));
        ListWatch without = list(new FacetGroup(Set.of(), Set.of(BJP), 1));
        assertEquals(Passage.LEFT, without.of(change(Set.of(ALL), Set.of(ALL, BJP))));
        assertEquals(Passage.CAME, without.of(change(Set.of(ALL, BJP), Set.of(ALL))));
    }

    @Test
    void drafts_are_nothing_even_those_behind_a_public_article() {
        assertEquals(Passage.NONE, list().of(article(NewChange.Sight.NONE)));
        assertEquals(Passage.NONE, list().of(article(new NewChange.Sight(true, LoggedChange.shown("a"), Set.of()))));
    }

    @Test
    void nothing_but_articles_is_on_a_list() {
        NewChange.Sight sight = new NewChange.Sight(true, LoggedChange.shown("a"), Set.of(BJP));
        assertEquals(Passage.NONE, list().of(LoggedChange.of(1, EntityType.TAG, BJP, Verb.SAVED, sight)));
    }

    @Test
    void identifiers_and_the_time_of_publication_bound_a_list() {
        Change change = change(Set.of(), Set.of(ALL));
        assertEquals(Passage.NONE, new ListWatch(List.of(), Set.of(BJP), Times.ANY).of(change));
        assertEquals(Passage.CAME, new ListWatch(List.of(), Set.of(ID), Times.ANY).of(change));
        Instant later = Instant.parse("2024-06-06T00:00:00Z");
        assertEquals(Passage.NONE, new ListWatch(List.of(), Set.of(), new Times(later, null, null)).of(change));
        assertEquals(Passage.CAME, new ListWatch(List.of(), Set.of(), new Times(null, later, null)).of(change));
    }

    private static ListWatch list(FacetGroup... groups) {
        return new ListWatch(List.of(groups), Set.of(), Times.ANY);
    }

    private static FacetGroup any(UUID... facets) {
        return new FacetGroup(Set.of(facets), Set.of(), 1);
    }

    private static Change change(Set<UUID> before, Set<UUID> after) {
        return LoggedChange.article(1, ID, before, after);
    }

    private static Change article(NewChange.Sight sight) {
        return LoggedChange.of(1, EntityType.ARTICLE, ID, Verb.SAVED, sight);
    }
}
