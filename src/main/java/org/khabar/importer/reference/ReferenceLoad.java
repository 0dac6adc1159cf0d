package org.khabar.importer.reference;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.khabar.content.election.ElectionRepository;
import org.khabar.content.election.ElectionWorkflow;
import org.khabar.content.tag.ReferenceTagWorkflow;
import org.khabar.importer.reference.Reference.Sums;
import org.khabar.kit.id.Digest;

/**
 * Brings the tables in line with the reference files: new rows are added, those that the files tell otherwise than the
 * last time are updated, nothing else is touched. One transaction: after a crash nothing is half done. Of nodes that
 * start together one loads, the others wait and find it done.
 */
@ApplicationScoped
public class ReferenceLoad {

    /** Goes into every digest: to be raised when the same rows shall become other tags than before. */
    private static final String MAKING = "1";

    /** Far more than it takes, but a slow database must not keep the newsroom from starting. */
    private static final int LONGEST_LOAD_SECONDS = 600;

    private final ReferenceTagWorkflow tags;
    private final ElectionWorkflow elections;
    private final ElectionRepository reference;
    private final LoadedFileRepository loaded;
    private final Clock clock;

    ReferenceLoad(
            ReferenceTagWorkflow tags,
            ElectionWorkflow elections,
            ElectionRepository reference,
            LoadedFileRepository loaded,
            Clock clock) {
        this.tags = tags;
        this.elections = elections;
        this.reference = reference;
        this.loaded = loaded;
        this.clock = clock;
    }

    /**
     * Loads the files of the build unless the same ones have been loaded and their rows are still there. Throws
     * IllegalStateException, and changes nothing, when the files contradict themselves or their published sums.
     */
    public ReferenceReport run() {
        return run(ReferenceFiles.inBuild());
    }

    ReferenceReport run(ReferenceFiles files) {
        long start = System.nanoTime();
        ReferenceReport report = QuarkusTransaction.joiningExisting()
                .timeout(LONGEST_LOAD_SECONDS)
                .call(() -> load(files));
        return report.after(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private ReferenceReport load(ReferenceFiles files) {
        loaded.lock(clock.instant());
        Map<String, String> digests = files.digests();
        digests.replaceAll((name, digest) -> Digest.of(MAKING + digest));
        if (digests.equals(loaded.digests()) && isThere(files.sums())) {
            return ReferenceReport.NOTHING_TO_DO;
        }
        Reference rows = ReferenceChecks.checked(files.read());
        Loading loading = new Loading(tags, elections, reference);
        loading.load(rows);
        loaded.remember(digests, clock.instant());
        return loading.report();
    }

    /** Whether no row has got lost; the newsroom may have added some. */
    private boolean isThere(Sums sums) {
        List<Integer> expected = List.of(sums.tags(), sums.candidacies(), sums.polls(), sums.memberships());
        List<Long> found = reference.counts();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) < expected.get(i)) {
                return false;
            }
        }
        return true;
    }
}
