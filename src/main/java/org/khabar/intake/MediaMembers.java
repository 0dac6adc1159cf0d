package org.khabar.intake;

import java.util.List;
import java.util.UUID;
import org.khabar.content.media.FocalPoint;
import org.khabar.content.media.MediaContent;
import org.khabar.content.media.MediaDescription;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.Rendition;
import org.khabar.intake.json.Columns;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** Understands what is said of a media item, by itself or inside an article. */
public final class MediaMembers {

    private static final int URL_LENGTH = 2000;
    private static final int SIDE = 100_000;
    private static final int SECONDS = 10_000_000;
    private static final int RENDITIONS = 100;
    private static final int RENDITIONS_COLUMN = 20_000;

    private MediaMembers() {}

    /** The item without its key, which each door gives in its own way; ends the members. */
    public static MediaSubmission read(Members members, References references) {
        MediaSubmission submission = new MediaSubmission(
                members.need("kind").oneOf(List.of(MediaKind.values()), MediaKind::word),
                members.need("url").url(URL_LENGTH),
                words(members),
                size(members),
                playback(members, references),
                renditions(members.may("renditions")));
        members.end();
        return submission;
    }

    /** What people say of an uploaded picture; ends the members. */
    public static MediaDescription description(Members members) {
        MediaDescription description =
                new MediaDescription(words(members), members.may("focalPoint").orNull(MediaMembers::focalPoint));
        members.end();
        return description;
    }

    private static MediaContent.Words words(Members members) {
        return new MediaContent.Words(
                members.may("title").orNull(value -> value.line(1000)),
                members.may("alt").orNull(value -> value.line(1000)),
                members.may("caption").orNull(value -> value.line(2000)),
                members.may("credit").orNull(value -> value.line(500)));
    }

    private static MediaContent.Size size(Members members) {
        return new MediaContent.Size(
                members.may("width").orNull(value -> value.integer(1, SIDE)),
                members.may("height").orNull(value -> value.integer(1, SIDE)),
                members.may("focalPoint").orNull(MediaMembers::focalPoint));
    }

    private static FocalPoint focalPoint(Value value) {
        Members members = value.members();
        FocalPoint point = new FocalPoint(fraction(members.need("x")), fraction(members.need("y")));
        members.end();
        return point;
    }

    private static double fraction(Value value) {
        double number = value.number();
        if (number < 0 || number > 1) {
            value.wrong("must be between 0 and 1");
        }
        return Math.clamp(number, 0, 1);
    }

    private static MediaSubmission.Playback playback(Members members, References references) {
        UUID poster = members.may("poster").orNull(value -> references.media(value, MediaKind.IMAGE));
        return new MediaSubmission.Playback(
                members.may("durationSeconds").orNull(value -> value.integer(0, SECONDS)),
                members.may("live").flag(),
                poster);
    }

    private static List<Rendition> renditions(Value value) {
        List<Rendition> renditions = value.each(RENDITIONS, MediaMembers::rendition);
        Columns.requireFit(value, renditions, RENDITIONS_COLUMN);
        return renditions;
    }

    private static Rendition rendition(Value value) {
        Members members = value.members();
        Rendition rendition = new Rendition(
                members.need("width").integer(1, SIDE),
                members.may("height").orNull(height -> height.integer(1, SIDE)),
                members.need("url").url(URL_LENGTH),
                members.may("type").orNull(type -> type.key(100)));
        members.end();
        return rendition;
    }
}
