package org.khabar.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khabar.content.key.Role;

/** Every operation that needs credentials, as nobody and as everyone: what permissions.txt says is what they are answered. */
@QuarkusTest
class PermissionMatrixTest {

    private final List<GuardedOperation> operations = GuardedOperation.all();

    @Test
    void every_operation_has_its_line_and_every_line_its_operation() throws IOException {
        Set<String> expected = operations.stream()
                .flatMap(operation -> operation.writesToOneArticle()
                        ? Stream.of(operation + " own", operation + " foreign")
                        : Stream.of(operation + " "))
                .collect(Collectors.toSet());
        Set<String> lines = Permission.all().stream()
                .map(line -> line.operation() + " " + line.whose())
                .collect(Collectors.toSet());
        assertEquals(Set.of(), without(expected, lines), "operations without a line in permissions.txt");
        assertEquals(Set.of(), without(lines, expected), "lines in permissions.txt without an operation");
        assertEquals(lines.size(), Permission.all().size(), "lines in permissions.txt that stand there twice");
    }

    @Test
    void everyone_may_what_their_line_says_and_nothing_else() throws IOException {
        // Operations that differ in what they take, such as JSON and a form, have one line.
        Map<String, List<GuardedOperation>> byName =
                operations.stream().collect(Collectors.groupingBy(GuardedOperation::toString));
        List<String> wrong = new ArrayList<>();
        List<Permission> lines = Permission.all();
        for (Permission line : lines) {
            byName.getOrDefault(line.operation(), List.of()).forEach(operation -> check(operation, line, wrong));
        }
        assertEquals(List.of(), wrong);
        assertFalse(lines.isEmpty());
    }

    private static void check(GuardedOperation operation, Permission line, List<String> wrong) {
        compare(operation, line, null, line.cell(null), wrong);
        for (Role role : Role.values()) {
            compare(operation, line, role, line.cell(role), wrong);
        }
    }

    private static void compare(
            GuardedOperation operation, Permission line, @Nullable Role role, String expected, List<String> wrong) {
        if (expected.equals("-")) {
            return;
        }
        Response answer = send(operation, line, role);
        String told = switch (answer.statusCode()) {
            case 401, 403 -> String.valueOf(answer.statusCode());
            case 404 -> mayBeMissing(line) ? "ok" : "404";
            default -> answer.statusCode() < 500 ? "ok" : "failure";
        };
        if (!told.equals(expected)) {
            wrong.add(line.operation() + " " + line.whose() + " as " + role + " is answered " + answer.statusCode()
                    + ", not " + expected + ": " + answer.asString());
        }
    }

    /** Whether the path names something that was made up: the draft of an own or foreign line is there, its parts are not. */
    private static boolean mayBeMissing(Permission line) {
        return line.whose().isEmpty()
                || line.operation().indexOf('{') != line.operation().lastIndexOf('{');
    }

    private static Response send(GuardedOperation operation, Permission line, @Nullable Role role) {
        RequestSpecification request = role == null ? given() : Staff.as(role);
        String path = operation.path();
        if (!line.whose().isEmpty()) {
            Response draft = Staff.draft(beginner(line, role));
            path = path.replaceFirst("\\{\\w+}", draft.path("id"));
            request.header("If-Match", draft.header("ETag"));
        } else if (!operation.reads()) {
            request.header("If-Match", "\"0\"");
        }
        if (!operation.reads() && !operation.method().equals("DELETE")) {
            request = body(request, operation.mediaType());
        }
        return request.request(
                operation.method(),
                path.replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
    }

    /** Who has begun the draft that someone is about to write to. */
    private static Role beginner(Permission line, @Nullable Role role) {
        if (line.whose().equals("own") && role != null) {
            return role;
        }
        return role == Role.ADMIN ? Role.EDITOR : Role.ADMIN;
    }

    private static RequestSpecification body(RequestSpecification request, String mediaType) {
        return mediaType.startsWith("multipart/")
                ? request.multiPart("nothing", "")
                : request.contentType(mediaType).body("{}");
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
