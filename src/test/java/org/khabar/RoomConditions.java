package org.khabar;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** Conditions on who may know whom inside the house. Each names the offending class and the line. */
final class RoomConditions {

    static final ArchCondition<JavaClass> IMPORT_ONLY_LOWER_STOREYS =
            condition("import only lower storeys", (type, report) -> {
                Optional<Room> room = Room.of(type);
                if (room.isEmpty()) {
                    report.accept(type.getName() + " stands in no room of the house");
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Optional<Room> target = Room.of(dependency.getTargetClass());
                    if (room.isPresent() && target.isPresent() && !room.get().maySee(target.get())) {
                        report.accept(dependency.getDescription());
                    }
                }
            });

    static final ArchCondition<JavaClass> KEEP_THEIR_DOOR_SHUT = dependencies("keep their door shut", dependency -> {
        Optional<Room> from = Room.of(dependency.getOriginClass());
        Optional<Room> to = Room.of(dependency.getTargetClass());
        return !from.equals(to)
                && from.map(Room::isDoor).orElse(false)
                && to.map(Room::isDoor).orElse(false);
    });

    static final ArchCondition<JavaClass> IMPORT_NO_RESOURCE = dependencies("import no resource", dependency -> {
        JavaClass target = outermost(dependency.getTargetClass());
        return Room.isOurs(target)
                && target.getSimpleName().endsWith("Resource")
                && !target.equals(outermost(dependency.getOriginClass()));
    });

    static final ArchCondition<JavaClass> SET_ENTITY_FIELDS_OF_THEIR_OWN_ROOM_ONLY =
            condition("set fields only of entities of their own room", (type, report) -> {
                for (JavaFieldAccess access : type.getFieldAccessesFromSelf()) {
                    JavaClass owner = access.getTargetOwner();
                    if (access.getAccessType() == AccessType.SET
                            && isPersistent(owner)
                            && !Room.of(owner).equals(Room.of(type))) {
                        report.accept(access.getDescription());
                    }
                }
            });

    static final ArchCondition<JavaClass> TAKE_NO_OPTIONAL = condition("take no Optional", (type, report) -> {
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            boolean written = !unit.getModifiers().contains(JavaModifier.SYNTHETIC);
            if (written
                    && unit.getRawParameterTypes().stream().anyMatch(taken -> taken.isEquivalentTo(Optional.class))) {
                report.accept(unit.getDescription() + " takes an Optional");
            }
        }
    });

    static final ArchCondition<JavaClass> LIVE_IN_A_NULL_MARKED_PACKAGE =
            condition("live in a @NullMarked package", (type, report) -> {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                if (!marked) {
                    report.accept(type.getName() + " lives in a package without a @NullMarked package-info");
                }
            });

    private RoomConditions() {}

    private static boolean isPersistent(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                || type.isAnnotatedWith(Embeddable.class);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RoomConditions::outermost).orElse(type);
    }

    private static ArchCondition<JavaClass> dependencies(String words, Predicate<Dependency> forbidden) {
        return condition(
                words,
                (type, report) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(dependency -> report.accept(dependency.getDescription())));
    }

    /** A condition out of a body that reports, in words, every violation that a class holds. */
    static ArchCondition<JavaClass> condition(String words, BiConsumer<JavaClass, Consumer<String>> body) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                body.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}
