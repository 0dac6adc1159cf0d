package org.khabar.intake;

import java.util.List;
import java.util.function.UnaryOperator;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagType;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** Understands what a record says of a tag beyond what all tags have. */
final class TagDetailsMembers {

    private static final int WORD_LENGTH = 100;
    private static final int PHASES = 100;
    private static final int SEATS = 10_000;

    private TagDetailsMembers() {}

    static TagDetails read(TagType type, Members members) {
        return switch (type) {
            case PARTY ->
                new TagDetails.Party(
                        members.may("colour").orNull(TagDetailsMembers::colour),
                        members.may("symbol").orNull(value -> value.line(WORD_LENGTH)),
                        members.may("status").orNull(value -> word(value, TagDetails.Party.STATUSES)),
                        members.may("pseudo").flag());
            case CANDIDATE -> new TagDetails.Candidate();
            case CONSTITUENCY ->
                new TagDetails.Constituency(
                        members.need("number").integer(1, SEATS),
                        word(members.need("reservation"), TagDetails.Constituency.RESERVATIONS));
            case ELECTION -> election(members);
            case ALLIANCE -> new TagDetails.Alliance();
            case STATE -> state(members);
            case PLACE ->
                new TagDetails.Place(members.may("kind").orNull(value -> word(value, TagDetails.Place.KINDS)));
            case TOPIC -> new TagDetails.Topic();
        };
    }

    private static String word(Value value, List<String> choices) {
        return value.oneOf(choices, UnaryOperator.identity());
    }

    private static String colour(Value value) {
        String colour = value.key(7);
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            value.wrong("must be a colour such as #ff9933");
        }
        return colour;
    }

    private static TagDetails election(Members members) {
        return new TagDetails.Election(
                word(members.need("kind"), TagDetails.Election.KINDS),
                members.need("year").integer(1900, 2200),
                members.may("seats").orNull(value -> value.integer(1, SEATS)),
                members.may("announcedOn").orNull(Value::date),
                members.may("countingOn").orNull(Value::date),
                members.may("phases").each(PHASES, value -> phase(value.members())));
    }

    private static TagDetails.Phase phase(Members members) {
        TagDetails.Phase phase = new TagDetails.Phase(
                members.need("phase").integer(1, 100),
                members.may("on").orNull(Value::date),
                members.may("seats").orNull(value -> value.integer(1, SEATS)));
        members.end();
        return phase;
    }

    private static TagDetails state(Members members) {
        return new TagDetails.State(
                word(members.need("kind"), TagDetails.State.KINDS),
                members.need("code").key(WORD_LENGTH),
                members.may("iso").orNull(value -> value.key(WORD_LENGTH)),
                members.may("lokSabhaSeats").orNull(value -> value.integer(0, SEATS)),
                members.may("assemblySeats").orNull(value -> value.integer(0, SEATS)));
    }
}
