package org.khabar.operations;

import io.quarkus.runtime.Quarkus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Answers requests until it is stopped. */
@Command(name = "serve", description = "Answers requests until it is stopped. This is what happens without a command.")
final class ServeCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Quarkus.run();
        return 0;
    }
}
