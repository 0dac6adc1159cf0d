package org.khabar.tagging.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.content.tag.TagType;
import org.khabar.tagging.name.Gazetteer;
import org.khabar.tagging.name.Hit;
import org.khabar.tagging.name.KnownTag;
import org.khabar.tagging.name.Name;
import org.khabar.tagging.reading.Furniture;
import org.khabar.tagging.reading.Line;
import org.khabar.tagging.reading.Text;

/** Reads a text once, in time that grows with its length alone, and tells what tags it names and which it does not. */
public final class Tagger {

    private final Gazetteer gazetteer;

    /** One that knows the names. */
    public Tagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Every name in the text, those that speak for their tags and those that are doubted, in no order. */
    public List<Finding> read(Text text) {
        List<Finding> findings = new ArrayList<>();
        Map<Line, List<Hit>> story = new LinkedHashMap<>();
        for (Line line : Furniture.sorted(text.passages())) {
            List<Hit> hits = gazetteer.hits(line);
            if (line.furniture()) {
                hits.forEach(hit -> hit.names()
                        .forEach(name -> findings.add(Finding.doubted(name.tag(), hit.spot(), Doubt.FURNITURE))));
            } else {
                story.put(line, hits);
            }
        }
        Context context = Context.of(story);
        Judges judges = new Judges(context, gazetteer);
        story.values().forEach(hits -> hits.forEach(hit -> judges.judge(hit, findings)));
        new Elections(gazetteer, context, text.date(), findings).read(story);
        ByEar ear = new ByEar(gazetteer, context, findings);
        story.forEach(ear::read);
        readShortNames(story, judges.named(), findings);
        return findings;
    }

    private static void readShortNames(
            Map<Line, List<Hit>> story, Map<Line, Map<Integer, List<KnownTag>>> named, List<Finding> findings) {
        ShortNames names = new ShortNames(findings);
        named.values().forEach(line -> line.values().forEach(tags -> tags.forEach(names::meet)));
        boolean head = true;
        for (Map.Entry<Line, List<Hit>> entry : story.entrySet()) {
            Line line = entry.getKey();
            if (head && !line.passage().isHead()) {
                head = false;
                names.forget();
                above(story, named).forEach(names::meet);
            }
            names.read(line, entry.getValue(), named.getOrDefault(line, Map.of()));
        }
    }

    /** Who is named in full above the body. */
    private static List<KnownTag> above(Map<Line, List<Hit>> story, Map<Line, Map<Integer, List<KnownTag>>> named) {
        return story.keySet().stream()
                .filter(line -> line.passage().isHead())
                .flatMap(line -> named.getOrDefault(line, Map.of()).values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Hands each name to whoever knows its type. */
    private static final class Judges {

        private final Seats seats;
        private final People people;
        private final Parties parties;
        private final Map<Line, Map<Integer, List<KnownTag>>> named = new LinkedHashMap<>();

        Judges(Context context, Gazetteer gazetteer) {
            seats = new Seats(context, gazetteer);
            people = new People(context);
            parties = new Parties(context);
        }

        void judge(Hit hit, List<Finding> findings) {
            boolean seat = Seats.isSeat(hit) && (!isElse(hit) || seats.sureness(hit) > 0);
            if (seat) {
                seats.judge(hit, findings);
            } else {
                of(hit, TagType.CONSTITUENCY)
                        .forEach(name -> findings.add(Finding.doubted(name.tag(), hit.spot(), Doubt.NO_CUE_OF_A_SEAT)));
            }
            List<Finding> found = new ArrayList<>();
            people.judge(of(hit, TagType.CANDIDATE), hit, found);
            findings.addAll(found);
            note(hit, found);
            if (!seat || !isElse(hit)) {
                hit.names().forEach(name -> other(name, hit, findings));
            }
        }

        /** Whether it is the name of a state or place too. */
        private static boolean isElse(Hit hit) {
            return !of(hit, TagType.STATE).isEmpty() || !of(hit, TagType.PLACE).isEmpty();
        }

        private static List<Name> of(Hit hit, TagType type) {
            List<Name> mine = new ArrayList<>(0);
            for (Name name : hit.names()) {
                if (name.tag().type() == type) {
                    mine.add(name);
                }
            }
            return mine;
        }

        private void other(Name name, Hit hit, List<Finding> findings) {
            switch (name.tag().type()) {
                case PARTY, ALLIANCE -> findings.add(parties.judge(name, hit));
                case STATE, PLACE, TOPIC, ELECTION -> findings.add(Others.judge(name, hit));
                case CONSTITUENCY, CANDIDATE -> {}
            }
        }

        private void note(Hit hit, List<Finding> found) {
            List<KnownTag> sure = found.stream()
                    .filter(finding -> finding.doubt() == null)
                    .map(Finding::tag)
                    .toList();
            if (!sure.isEmpty()) {
                named.computeIfAbsent(hit.line(), line -> new HashMap<>()).put(hit.from(), sure);
            }
        }

        Map<Line, Map<Integer, List<KnownTag>>> named() {
            return named;
        }
    }
}
