package org.khabar.sample.generate.plot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.ArticleState;
import org.khabar.content.article.ArticleStatus;
import org.khabar.sample.generate.chance.Dice;
import org.khabar.sample.generate.words.Grammar;
import org.khabar.sample.generate.words.Slot;
import org.khabar.sample.generate.words.Subject;

/** Decides what an article is about and what becomes of it. */
public final class Plotter {

    /** Kinds in proportion to how often newsrooms make them, in per cent. */
    private static final List<ArticleKind> KINDS = kinds();

    private final Arena arena;
    private final Grammar grammar;
    private final Timeline timeline;

    public Plotter(Arena arena, Grammar grammar, Timeline timeline) {
        this.arena = arena;
        this.grammar = grammar;
        this.timeline = timeline;
    }

    /** The plot of one article that stands at the given share, from 0 to 1, of all articles in the order of their dates. */
    public Plot plot(double share, Dice dice) {
        Casting casting = new Casting(arena, dice);
        Theme theme = Theme.draw(dice);
        casting.cast(theme);
        Subject subject = casting.subject();
        if (!subject.has(Slot.PLACE)) {
            subject.name(Slot.PLACE, grammar.say("town", subject, dice));
        }
        subject.name(Slot.ISSUE, grammar.say("issue", subject, dice));
        Theme told = grammar.canSay(theme.rule("headline"), subject) ? theme : Theme.PLACE;
        return new Plot(told, subject, casting.tags(), fate(timeline.at(share), dice));
    }

    private Plot.Fate fate(Instant at, Dice dice) {
        ArticleKind kind = dice.oneOf(KINDS);
        Instant changed =
                dice.chance(60) ? at : timeline.notAfterEnd(at.plus(Duration.ofMinutes(dice.between(5, 2000))));
        ArticleState state = switch (dice.below(100)) {
            case 0, 1 -> new ArticleState(ArticleStatus.DRAFT, null, null, at, null, null);
            case 2, 3 -> new ArticleState(ArticleStatus.ARCHIVED, at, at, changed, null, null);
            case 4 -> {
                Instant later = timeline.end().plus(Duration.ofHours(dice.between(1, 336)));
                yield new ArticleState(ArticleStatus.SCHEDULED, null, null, at, later, null);
            }
            default -> new ArticleState(ArticleStatus.PUBLISHED, at, at, changed, null, null);
        };
        return new Plot.Fate(kind, state, at.minus(Duration.ofMinutes(dice.between(20, 600))));
    }

    private static List<ArticleKind> kinds() {
        List<ArticleKind> kinds = new ArrayList<>();
        for (ArticleKind kind : ArticleKind.values()) {
            int percent = switch (kind) {
                case STORY -> 76;
                case OPINION -> 8;
                case EXPLAINER -> 6;
                case VIDEO -> 4;
                case GALLERY -> 4;
                case LIVE -> 2;
            };
            kinds.addAll(Collections.nCopies(percent, kind));
        }
        return List.copyOf(kinds);
    }
}
