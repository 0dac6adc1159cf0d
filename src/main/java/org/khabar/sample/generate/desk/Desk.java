package org.khabar.sample.generate.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.content.author.Author;
import org.khabar.content.media.Media;
import org.khabar.content.section.Section;
import org.khabar.content.tag.Tag;
import org.khabar.sample.generate.chance.Dice;
import org.khabar.sample.generate.chance.Zipf;

/** Who writes, under which sections, with which pictures and films. There is at least one author and one section. */
public record Desk(Zipf<Author> authors, Sections sections, List<Media> images, List<Media> films) {

    public Desk {
        images = List.copyOf(images);
        films = List.copyOf(films);
    }

    /** Sections named like a state, by their slugs, and the others. */
    public record Sections(Map<String, Section> ofStates, Zipf<Section> others) {

        public Sections {
            ofStates = Map.copyOf(ofStates);
        }

        /** Mostly that of a state that the article is about, else any that belongs to no state. */
        public Section draw(List<Tag> tags, Dice dice) {
            Optional<Section> ofState = tags.stream()
                    .flatMap(tag -> Optional.ofNullable(ofStates.get(tag.slug)).stream())
                    .findFirst();
            return ofState.filter(section -> dice.chance(60))
                    .or(() -> others.draw(dice))
                    .orElseThrow();
        }
    }
}
