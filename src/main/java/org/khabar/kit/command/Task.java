package org.khabar.kit.command;

import java.util.concurrent.Callable;

/**
 * A command of the command line: a picocli command with a public constructor, named on a line of its own in
 * {@code META-INF/services/org.khabar.kit.command.Task}. It is called in an application that was started for it and opens
 * no port, and answers with the exit code.
 */
public interface Task extends Callable<Integer> {}
