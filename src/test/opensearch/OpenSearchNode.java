import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.http.HttpServerTransport;

/**
 * An OpenSearch of one node for tests, in the folder that is named, on a free port. Prints its address and ends with its input:
 * when whoever started it ends, however that comes about.
 */
public final class OpenSearchNode {

    private static final String MODULES = "org.opensearch.analysis.common.CommonAnalysisModulePlugin,"
            + "org.opensearch.transport.Netty4ModulePlugin";

    public static void main(String[] arguments) throws Exception {
        try (OpenSearchRunner runner = new OpenSearchRunner()) {
            runner.onBuild((number, settings) -> {
                settings.put("http.port", "0");
                settings.put("transport.port", "0");
                settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            });
            runner.build(OpenSearchRunner.newConfigs()
                    .basePath(arguments[0])
                    .numOfNode(1)
                    .clusterName("khabar-test")
                    .moduleTypes(MODULES));
            runner.ensureYellow();
            System.out.println("http://"
                    + runner.node()
                            .injector()
                            .getInstance(HttpServerTransport.class)
                            .info()
                            .getAddress()
                            .publishAddress());
            while (System.in.read() >= 0) {
                // Whatever is said, only the end counts.
            }
        }
        System.exit(0);
    }
}
