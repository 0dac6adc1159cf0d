package org.khabar.sample.generate.plot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.tag.Tag;
import org.khabar.sample.generate.chance.Zipf;

/** What there is to write about: the tags of the database, those that newsrooms write of most first. */
public record Arena(
        Zipf<Contest> contests, Zipf<Tag> parties, Zipf<Tag> states, Zipf<Tag> places, Zipf<Tag> topics, Votes votes) {

    /** Elections, newest first, and the alliance in which a party fights. */
    public record Votes(Zipf<Tag> elections, Map<UUID, Tag> allianceByParty) {

        public Votes {
            allianceByParty = Map.copyOf(allianceByParty);
        }

        /** That of any of the parties. */
        public Optional<Tag> allianceOf(List<Tag> parties) {
            return parties.stream()
                    .flatMap(party -> Optional.ofNullable(allianceByParty.get(party.id)).stream())
                    .findFirst();
        }
    }
}
