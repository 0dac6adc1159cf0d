package org.khabar.importer.jsonl;

import java.util.BitSet;
import java.util.List;
import org.khabar.content.change.Effect;
import org.khabar.importer.BadLine;
import org.khabar.importer.ImportListener;
import org.khabar.importer.ImportReport;
import org.khabar.intake.json.Problem;

/** Keeps the report of an import, and tells its listener what comes in. */
final class Ledger {

    private final ImportReport report = new ImportReport();
    private final ImportListener listener;
    private final BitSet failures = new BitSet();

    Ledger(ImportListener listener) {
        this.listener = listener;
    }

    ImportReport report() {
        return report;
    }

    void begun(int lines) {
        listener.begun(lines);
    }

    /** A line that cannot even be told apart. */
    void unreadable(int line, String pointer, String message) {
        report.unreadable();
        tell(line, new Problem(pointer, message));
    }

    void failed(Line line, List<Problem> problems) {
        report.failed(line.type());
        failures.set(line.number());
        problems.forEach(problem -> tell(line.number(), problem));
        listener.advanced();
    }

    void taken(Line line, Effect effect) {
        report.taken(line.type(), effect);
        listener.advanced();
    }

    boolean isFailed(Line line) {
        return failures.get(line.number());
    }

    /** Something is wrong with a line that was taken all the same. */
    void flawed(Line line, Problem problem) {
        tell(line.number(), problem);
    }

    private void tell(int line, Problem problem) {
        report.problem();
        listener.bad(new BadLine(line, problem.pointer(), problem.message()));
    }
}
