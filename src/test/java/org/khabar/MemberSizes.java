package org.khabar;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Measures methods and resources as they stand in the source, where the reader meets them. */
final class MemberSizes extends TreeScanner<Void, CompilationUnitTree> {

    private static final int LINES_PER_BODY = 30;
    private static final int PARAMETERS = 6;
    private static final int ENDPOINTS = 8;
    private static final Set<String> VERBS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final SourcePositions positions;
    private final List<String> violations = new ArrayList<>();

    MemberSizes(SourcePositions positions) {
        this.positions = positions;
    }

    List<String> violations() {
        return violations;
    }

    @Override
    public Void visitClass(ClassTree type, CompilationUnitTree unit) {
        List<MethodTree> methods = members(type, MethodTree.class);
        long endpoints = methods.stream().filter(MemberSizes::isEndpoint).count();
        if (endpoints > ENDPOINTS) {
            report(
                    unit,
                    type,
                    "%s has %d endpoints, more than %d".formatted(type.getSimpleName(), endpoints, ENDPOINTS));
        }
        for (MethodTree method : methods) {
            int parameters = method.getParameters().size();
            if (parameters > PARAMETERS && !isCanonical(method, type)) {
                report(
                        unit,
                        method,
                        "%s takes %d parameters, more than %d".formatted(method.getName(), parameters, PARAMETERS));
            }
        }
        return super.visitClass(type, unit);
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        long lines = linesBetweenBraces(method, unit);
        if (lines > LINES_PER_BODY) {
            report(unit, method, "%s has %d lines, more than %d".formatted(method.getName(), lines, LINES_PER_BODY));
        }
        return super.visitMethod(method, unit);
    }

    private long linesBetweenBraces(MethodTree method, CompilationUnitTree unit) {
        if (method.getBody() == null) {
            return 0;
        }
        LineMap map = unit.getLineMap();
        long first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
        return last - first - 1 - linesOfWideRecords(method, unit);
    }

    /** A record with more members than a method may have parameters is filled in a table, a line a member: no logic. */
    private long linesOfWideRecords(MethodTree method, CompilationUnitTree unit) {
        LineMap map = unit.getLineMap();
        long[] lines = {0};
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitNewClass(NewClassTree call, Void nothing) {
                if (call.getArguments().size() > PARAMETERS) {
                    lines[0] += map.getLineNumber(positions.getEndPosition(unit, call))
                            - map.getLineNumber(positions.getStartPosition(unit, call));
                    return null;
                }
                return super.visitNewClass(call, null);
            }
        }.scan(method.getBody(), null);
        return lines[0];
    }

    private static boolean isEndpoint(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(annotation -> VERBS.contains(annotation.toString()));
    }

    /** A record's components are its shape, not a list of arguments to get into the right order. */
    private static boolean isCanonical(MethodTree method, ClassTree type) {
        long components = members(type, VariableTree.class).stream()
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
        return type.getKind() == Tree.Kind.RECORD
                && method.getReturnType() == null
                && method.getParameters().size() == components;
    }

    private static <T extends Tree> List<T> members(ClassTree type, Class<T> kind) {
        return type.getMembers().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void report(CompilationUnitTree unit, Tree tree, String message) {
        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        violations.add(unit.getSourceFile().getName() + ":" + line + ": " + message);
    }
}
