package org.khabar.content.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.kit.text.SearchKey;

/** Turns a {@link TagQuery} into HQL. Conditions on one candidacy, poll or membership are met by one and the same row. */
final class TagHql {

    /** The election that is meant when none is named: the newest to the Lok Sabha. */
    private static final String LATEST =
            "(select max(l.id) from Tag l where l.type = ELECTION and l.category = 'lok-sabha'"
                    + " and l.number = (select max(y.number) from Tag y where y.type = ELECTION and y.category = 'lok-sabha'))";

    private final TagQuery query;
    private final Map<String, Object> parameters = new HashMap<>();
    private final StringBuilder where = new StringBuilder(" where 1 = 1");

    private TagHql(TagQuery query) {
        this.query = query;
        own();
        names();
        ties();
    }

    /** HQL with its named parameters. */
    record Statement(String hql, Map<String, Object> parameters) {}

    /** One page and one row more, which tells whether another page follows. */
    static Statement page(TagQuery query) {
        TagHql hql = new TagHql(query);
        String key = query.order().language() == Language.HI ? "t.sortKeyInHindi" : "t.sortKeyInEnglish";
        String direction = query.order().descending() ? " desc" : "";
        String text = "select t from Tag t left join fetch t.state left join fetch t.party" + hql.where + hql.place(key)
                + " order by " + key + direction + ", t.id" + direction + " limit "
                + (query.slice().limit() + 1);
        return new Statement(text, hql.parameters);
    }

    /** Counts the tags of the whole list. */
    static Statement count(TagQuery query) {
        TagHql hql = new TagHql(query);
        return new Statement("select count(t) from Tag t" + hql.where, hql.parameters);
    }

    private void own() {
        and("t.type = :type", "type", query.type());
        and("t.category = :category", "category", query.facts().category());
        and("t.number = :year", "year", query.facts().year());
        if (query.type() != TagType.CANDIDATE) {
            and("t.state.id in :states", "states", tie(TagQuery.Tie.STATE));
        }
    }

    private void names() {
        if (query.named() != null) {
            String key = SearchKey.of(query.named());
            where.append(" and t.id in (select n.id from Tag n join n.searchKeys k where k >= :named and k < :beyond)");
            parameters.put("named", key);
            parameters.put("beyond", key + "g");
        }
    }

    private void ties() {
        if (query.type() == TagType.CONSTITUENCY) {
            seats();
        } else if (query.type() == TagType.CANDIDATE) {
            candidates();
        } else if (query.type() == TagType.PARTY) {
            memberships("m.party", "m.alliance", TagQuery.Tie.ALLIANCE);
        } else if (query.type() == TagType.ALLIANCE) {
            memberships("m.alliance", "m.party", TagQuery.Tie.PARTY);
        }
    }

    /** Seats that voted in a phase of an election; seats that a party won. */
    private void seats() {
        if (query.facts().phase() != null || (has(TagQuery.Tie.ELECTION) && !has(TagQuery.Tie.PARTY))) {
            where.append(" and exists (select 1 from Poll p where p.constituency = t and p.election.id " + election());
            and("p.timing.phase = :phase", "phase", query.facts().phase());
            where.append(")");
        }
        if (has(TagQuery.Tie.PARTY)) {
            where.append(" and exists (select 1 from Candidacy c where c.constituency = t and c.outcome.result = WON"
                    + " and c.election.id " + election());
            and("c.party.id in :parties", "parties", tie(TagQuery.Tie.PARTY));
            where.append(")");
        }
    }

    private void candidates() {
        boolean stood = has(TagQuery.Tie.ELECTION)
                || has(TagQuery.Tie.CONSTITUENCY)
                || has(TagQuery.Tie.STATE)
                || query.facts().result() != null;
        if (!stood && has(TagQuery.Tie.PARTY)) {
            and(
                    "(t.party.id in :parties or exists (select 1 from Candidacy c where c.candidate = t and c.party.id in :parties))",
                    "parties",
                    tie(TagQuery.Tie.PARTY));
        } else if (stood) {
            where.append(" and exists (select 1 from Candidacy c where c.candidate = t");
            and("c.election.id in :elections", "elections", tie(TagQuery.Tie.ELECTION));
            and("c.constituency.id in :constituencies", "constituencies", tie(TagQuery.Tie.CONSTITUENCY));
            and("c.constituency.state.id in :states", "states", tie(TagQuery.Tie.STATE));
            and("c.party.id in :parties", "parties", tie(TagQuery.Tie.PARTY));
            and("c.outcome.result = :result", "result", query.facts().result());
            where.append(")");
        }
    }

    private void memberships(String own, String other, TagQuery.Tie tie) {
        if (has(tie) || has(TagQuery.Tie.ELECTION)) {
            where.append(" and exists (select 1 from AllianceMembership m where " + own + " = t");
            and(other + ".id in :members", "members", tie(tie));
            and("m.election.id in :elections", "elections", tie(TagQuery.Tie.ELECTION));
            where.append(")");
        }
    }

    private String election() {
        Set<UUID> elections = tie(TagQuery.Tie.ELECTION);
        if (elections == null) {
            return "= " + LATEST;
        }
        parameters.put("elections", elections);
        return "in :elections";
    }

    private String place(String key) {
        TagQuery.Place after = query.slice().after();
        if (after == null) {
            return "";
        }
        String beyond = query.order().descending() ? "<" : ">";
        parameters.put("placeKey", after.key());
        parameters.put("placeId", after.id());
        return " and " + key + " " + beyond + "= :placeKey and (" + key + " " + beyond + " :placeKey or t.id " + beyond
                + " :placeId)";
    }

    private boolean has(TagQuery.Tie tie) {
        return tie(tie) != null;
    }

    private @Nullable Set<UUID> tie(TagQuery.Tie tie) {
        return query.ties().get(tie);
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
