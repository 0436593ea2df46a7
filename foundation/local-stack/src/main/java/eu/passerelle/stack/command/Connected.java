package eu.passerelle.stack.command;

import eu.passerelle.stack.api.Api;
import eu.passerelle.stack.api.Facts;
import eu.passerelle.stack.bench.Bench;
import eu.passerelle.stack.courses.CourseFile;
import eu.passerelle.stack.demo.Demo;
import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.platform.Addresses;
import eu.passerelle.stack.platform.PlatformFiles;
import eu.passerelle.stack.platform.Running;
import eu.passerelle.stack.platform.SamplePeople;
import java.nio.file.Path;
import java.time.Clock;

/** {@code demo}, {@code import} and {@code bench}: what is done with a platform that runs. */
final class Connected {

    private static final String EDITOR = "editor.rheinfurt";

    private final PlatformFiles files;
    private final Running running;
    private final Api api;
    private final String bootstrapServers;

    private Connected(PlatformFiles files, Running running, Api api, String bootstrapServers) {
        this.files = files;
        this.running = running;
        this.api = api;
        this.bootstrapServers = bootstrapServers;
    }

    static Connected to(PlatformFiles files) {
        var running =
                Running.in(files)
                        .orElseThrow(
                                () ->
                                        new Trouble(
                                                "The platform does not run. Start it first:"
                                                        + " ./passerelle up"));
        var addresses = new Addresses(running.origin().getPort());
        return new Connected(
                files,
                running,
                Api.at(running.origin(), SamplePeople.at(addresses)),
                "127.0.0.1:" + addresses.kafka());
    }

    int demo() {
        try (var facts = Facts.fromNow(bootstrapServers)) {
            new Demo(api, facts, Clock.systemDefaultZone(), System.out).play();
        }
        return 0;
    }

    int bench() {
        var resident = StatusTable.residentInMebibytes(files);
        var bench = new Bench(api, Clock.systemDefaultZone(), System.out);
        return bench.run(running.secondsToStart(), resident) ? 0 : 1;
    }

    int take(Path file) {
        new CourseFile(file, api.as(EDITOR)).send(System.out);
        return 0;
    }
}
