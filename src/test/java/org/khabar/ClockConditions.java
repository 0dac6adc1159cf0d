package org.khabar;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Set;

/** What reads the clock of the machine instead of the one that was injected. */
final class ClockConditions {

    static final ArchCondition<JavaClass> ASK_THE_CLOCK_THEY_ARE_GIVEN =
            RoomConditions.condition("ask the clock they are given", (type, report) -> {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (readsTheClock(type, access)) {
                        report.accept(access.getDescription());
                    }
                }
            });

    /** Rooms that may measure how long something took, to show progress. */
    private static final Set<Room> WITH_A_STOPWATCH = Set.of(Room.IMPORTER, Room.SAMPLE);

    private ClockConditions() {}

    private static boolean readsTheClock(JavaClass origin, JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        // A target's full name ends in its parameter types: Instant.now(java.time.Clock) is what we want.
        boolean given = access.getTarget().getFullName().endsWith("(java.time.Clock)");
        return switch (owner) {
            case "java.lang.System" ->
                name.equals("currentTimeMillis") || (name.equals("nanoTime") && !hasStopwatch(origin));
            case "java.time.Clock", "java.time.InstantSource" -> name.startsWith("system") || isTickOfTheSystem(access);
            case "java.util.Date", "java.util.GregorianCalendar" ->
                access.getTarget().getFullName().endsWith("<init>()");
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> owner.startsWith("java.time.") && name.equals("now") && !given;
        };
    }

    /** {@code Clock.tickSeconds(zone)} and its like read the system's clock; {@code Clock.tick(clock, …)} does not. */
    private static boolean isTickOfTheSystem(JavaAccess<?> access) {
        return access.getTarget().getName().startsWith("tick")
                && access.getTarget().getFullName().endsWith("(java.time.ZoneId)");
    }

    private static boolean hasStopwatch(JavaClass type) {
        return Room.of(type).map(WITH_A_STOPWATCH::contains).orElse(false);
    }
}
