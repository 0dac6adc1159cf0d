package org.khabar.sample.generate.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.body.Block;
import org.khabar.content.body.Body;
import org.khabar.content.body.DividerBlock;
import org.khabar.content.body.FactBoxBlock;
import org.khabar.content.body.GalleryBlock;
import org.khabar.content.body.HeadingBlock;
import org.khabar.content.body.ImageBlock;
import org.khabar.content.body.ListBlock;
import org.khabar.content.body.ParagraphBlock;
import org.khabar.content.body.QuoteBlock;
import org.khabar.content.body.TableBlock;
import org.khabar.content.body.VideoBlock;
import org.khabar.content.media.Media;
import org.khabar.sample.generate.chance.Dice;
import org.khabar.sample.generate.desk.Desk;

/** Writes bodies of four to twelve blocks. */
final class BodyComposer {

    private final Desk desk;

    BodyComposer(Desk desk) {
        this.desk = desk;
    }

    Body body(Sheet sheet) {
        Dice dice = sheet.dice();
        int length = dice.between(4, 12);
        List<Block> blocks = new ArrayList<>(opening(sheet));
        blocks.add(new ParagraphBlock(sheet.paragraph(dice.between(2, 3))));
        while (blocks.size() < length - 1) {
            blocks.add(block(sheet, blocks.getLast()));
        }
        blocks.add(new ParagraphBlock(sheet.paragraph(dice.between(1, 2))));
        return new Body(blocks);
    }

    /** What a film or a gallery begins with. */
    private List<Block> opening(Sheet sheet) {
        ArticleKind kind = sheet.plot().fate().kind();
        if (kind == ArticleKind.VIDEO && !desk.films().isEmpty()) {
            Media film = sheet.dice().oneOf(desk.films());
            return List.of(new VideoBlock(film.id, null, sheet.say("caption")));
        }
        if (kind == ArticleKind.GALLERY && !desk.images().isEmpty()) {
            return List.of(gallery(sheet));
        }
        return List.of();
    }

    private GalleryBlock gallery(Sheet sheet) {
        List<GalleryBlock.Item> items = sheet
                .dice()
                .some(desk.images(), sheet.dice().between(3, 8))
                .stream()
                .map(image -> new GalleryBlock.Item(image.id, sheet.say("caption")))
                .toList();
        return new GalleryBlock(null, items);
    }

    /** Mostly paragraphs; never a heading, list or line right behind another. */
    private Block block(Sheet sheet, Block before) {
        Dice dice = sheet.dice();
        if (!(before instanceof ParagraphBlock)) {
            return new ParagraphBlock(sheet.paragraph(dice.between(2, 3)));
        }
        return switch (dice.below(20)) {
            case 0, 1, 2 -> new HeadingBlock(dice.chance(85) ? 2 : 3, sheet.say("heading"));
            case 3, 4, 5 -> new QuoteBlock(sheet.say("quote"), sheet.say("attribution"));
            case 6 -> new ListBlock(dice.chance(30), lines(sheet, "list.item", dice.between(3, 5)));
            case 7 -> new FactBoxBlock(sheet.say("fact.title"), lines(sheet, "fact", dice.between(3, 5)));
            case 8 -> picture(sheet);
            case 9 -> dice.chance(50) ? new DividerBlock() : table(sheet);
            default -> new ParagraphBlock(sheet.paragraph(dice.between(1, 3)));
        };
    }

    private static List<String> lines(Sheet sheet, String rule, int count) {
        return Stream.generate(() -> sheet.say(rule)).limit(count).distinct().toList();
    }

    private Block picture(Sheet sheet) {
        if (desk.images().isEmpty()) {
            return new ParagraphBlock(sheet.paragraph(2));
        }
        UUID image = sheet.dice().oneOf(desk.images()).id;
        return new ImageBlock(image, sheet.say("caption"));
    }

    private static TableBlock table(Sheet sheet) {
        List<List<String>> rows = Stream.generate(() -> List.of(sheet.say("day"), sheet.say("percent") + "%"))
                .limit(sheet.dice().between(3, 6))
                .toList();
        return new TableBlock(List.of("दिन", "पूरा हुआ काम"), rows, sheet.say("fact.title"));
    }
}
