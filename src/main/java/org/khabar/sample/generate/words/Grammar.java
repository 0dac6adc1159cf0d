package org.khabar.sample.generate.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.sample.generate.chance.Dice;

/** The sentences of {@code grammar.txt}, to be filled with what an article is about. Shared by threads. */
public final class Grammar {

    private final Map<String, List<Pattern>> rules = new LinkedHashMap<>();
    private final Map<Ask, List<Pattern>> usable = new ConcurrentHashMap<>();

    private Grammar() {}

    /** That of the class path. Throws IllegalStateException for a sentence that names a rule which is not there. */
    public static Grammar read() {
        Grammar grammar = new Grammar();
        try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream("grammar.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Pattern> rule = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    rule = grammar.rules.computeIfAbsent(line.substring(1, line.indexOf(']')), k -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    rule.add(Pattern.of(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        grammar.rules.values().forEach(rule -> rule.forEach(grammar::check));
        return grammar;
    }

    private void check(Pattern pattern) {
        for (Pattern.Part part : pattern.parts()) {
            if (part instanceof Pattern.Rule(String name) && !rules.containsKey(name)) {
                throw new IllegalStateException("grammar.txt has no rule " + name);
            }
        }
    }

    /** Whether any sentence of the rule can be said of the subject. */
    public boolean canSay(String rule, Subject subject) {
        return !usable(new Ask(rule, subject.known())).isEmpty();
    }

    /** A sentence of the rule; throws IllegalArgumentException when none can be said of the subject. */
    public String say(String rule, Subject subject, Dice dice) {
        return fill(pattern(rule, subject, dice), subject, dice);
    }

    /** A pattern of the rule that can be filled with the subject; throws IllegalArgumentException when there is none. */
    public Pattern pattern(String rule, Subject subject, Dice dice) {
        List<Pattern> patterns = usable(new Ask(rule, subject.known()));
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("the rule " + rule + " has nothing to say of this subject");
        }
        return dice.oneOf(patterns);
    }

    /** The pattern as a sentence. */
    public String fill(Pattern pattern, Subject subject, Dice dice) {
        StringBuilder out = new StringBuilder();
        for (Pattern.Part part : pattern.parts()) {
            switch (part) {
                case Pattern.Text(String text) -> out.append(text);
                case Pattern.Name(Slot slot) -> out.append(subject.name(slot));
                case Pattern.Amount(int least, int most) -> out.append(dice.between(least, most));
                case Pattern.Rule(String rule) -> out.append(say(rule, subject, dice));
            }
        }
        return out.toString();
    }

    /** How many sentences stand under the rules whose names begin so. */
    public int size(String beginning) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getKey().startsWith(beginning))
                .mapToInt(rule -> rule.getValue().size())
                .sum();
    }

    private List<Pattern> usable(Ask ask) {
        List<Pattern> known = usable.get(ask);
        if (known == null) {
            known = rules.getOrDefault(ask.rule, List.of()).stream()
                    .filter(pattern -> pattern.parts().stream().allMatch(part -> isUsable(part, ask)))
                    .toList();
            usable.put(ask, known);
        }
        return known;
    }

    private boolean isUsable(Pattern.Part part, Ask ask) {
        return switch (part) {
            case Pattern.Name(Slot slot) -> ask.known.contains(slot);
            case Pattern.Rule(String rule) -> !usable(new Ask(rule, ask.known)).isEmpty();
            case Pattern.Text text -> true;
            case Pattern.Amount amount -> true;
        };
    }

    private record Ask(String rule, Set<Slot> known) {}
}
