package org.khabar.sample.generate.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.author.AuthorContent;
import org.khabar.content.author.AuthorRepository;
import org.khabar.content.author.AuthorWorkflow;
import org.khabar.content.media.MediaContent;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.media.MediaWorkflow;
import org.khabar.content.media.Rendition;
import org.khabar.content.name.Names;
import org.khabar.kit.id.Ids;
import org.khabar.kit.text.Slugs;
import org.khabar.sample.generate.chance.Dice;
import org.khabar.sample.generate.words.Grammar;
import org.khabar.sample.generate.words.Slot;
import org.khabar.sample.generate.words.Subject;

/** Invents authors and pictures for a database that has none. */
@ApplicationScoped
public class Newcomers {

    private static final int AUTHORS = 40;
    private static final int IMAGES = 120;
    private static final int FILMS = 20;

    /** Their own chance, whatever the seed of the articles: they stay when other articles come. */
    private static final long SEED = 40;

    private static final List<String> ROLES = List.of("reporter", "reporter", "correspondent", "editor", "columnist");

    private final AuthorRepository authors;
    private final AuthorWorkflow authorWorkflow;
    private final MediaRepository media;
    private final MediaWorkflow mediaWorkflow;
    private final Clock clock;

    public Newcomers(
            AuthorRepository authors,
            AuthorWorkflow authorWorkflow,
            MediaRepository media,
            MediaWorkflow mediaWorkflow,
            Clock clock) {
        this.authors = authors;
        this.authorWorkflow = authorWorkflow;
        this.media = media;
        this.mediaWorkflow = mediaWorkflow;
        this.clock = clock;
    }

    /** Hires and photographs where nobody did. */
    public void arrive(Grammar grammar) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (authors.count() == 0) {
                names(grammar).forEach(this::hire);
            }
            if (media.count() == 0) {
                Stream.iterate(1, i -> i + 1).limit(IMAGES).forEach(i -> shoot(MediaKind.IMAGE, i, grammar));
                Stream.iterate(1, i -> i + 1).limit(FILMS).forEach(i -> shoot(MediaKind.VIDEO, i, grammar));
            }
        });
    }

    private static Set<String> names(Grammar grammar) {
        Dice dice = Dice.of(SEED, 0);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < AUTHORS) {
            names.add(grammar.say("given", new Subject(), dice) + " " + grammar.say("surname", new Subject(), dice));
        }
        return names;
    }

    private void hire(String name) {
        String slug = Slugs.slug(name);
        String roman = Stream.of(slug.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        String role = ROLES.get(Math.floorMod(name.hashCode(), ROLES.size()));
        AuthorContent.Biography biography = new AuthorContent.Biography(null, null);
        authorWorkflow.take(
                Ids.at(clock.instant(), "generated:author:" + slug),
                slug,
                new AuthorContent(new Names(name, roman), role, biography, null, Map.of(), null));
    }

    private void shoot(MediaKind kind, int number, Grammar grammar) {
        String key = "generated:" + kind.word() + ":" + number;
        String address = "https://media.example.org/generated/" + kind.word() + "-" + number;
        Subject town = new Subject();
        town.name(Slot.PLACE, grammar.say("town", town, Dice.of(SEED, number)));
        String caption = grammar.say("caption", town, Dice.of(SEED, number));
        MediaContent.Words words = new MediaContent.Words(null, caption, caption, "ख़बर/जनरेटर");
        boolean isImage = kind == MediaKind.IMAGE;
        MediaContent.Playback playback = new MediaContent.Playback(isImage ? null : 60 + number, false, null);
        mediaWorkflow.take(
                Ids.at(clock.instant(), key),
                key,
                new MediaContent(
                        kind,
                        address + (isImage ? ".jpg" : ".mp4"),
                        words,
                        new MediaContent.Size(1920, 1080, null),
                        playback,
                        isImage ? renditions(address) : List.of()));
    }

    private static List<Rendition> renditions(String address) {
        return Stream.of(1200, 640, 320).map(width -> rendition(address, width)).toList();
    }

    private static Rendition rendition(String address, int width) {
        @Nullable Integer height = width * 9 / 16;
        return new Rendition(width, height, address + "-" + width + ".jpg", "image/jpeg");
    }
}
