package eu.passerelle.stack.command;

import eu.passerelle.stack.platform.Addresses;
import eu.passerelle.stack.platform.PlatformFiles;
import eu.passerelle.stack.platform.Running;
import eu.passerelle.stack.process.Layer;
import eu.passerelle.stack.process.Memory;
import eu.passerelle.stack.process.ProcessRecord;
import eu.passerelle.stack.process.ProcessRecords;
import eu.passerelle.stack.tls.LocalAuthority;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code status}: what runs, where, and how much memory it takes. */
final class StatusTable {

    private static final String ROW = "%-14s %-8s %8s %10s%n";
    private static final long MEBIBYTE = 1024L * 1024;
    private static final int NOTHING_RUNS = 3;

    private final PlatformFiles files;
    private final Addresses addresses;

    StatusTable(PlatformFiles files, Addresses addresses) {
        this.files = files;
        this.addresses = addresses;
    }

    /** Ends with 0 if the platform is ready, 3 if it is not. */
    int print() {
        var records = new ProcessRecords(files.processes()).all();
        if (Running.supervisor(files).isEmpty()) {
            System.out.println("The platform does not run. ./passerelle up starts it.");
            return NOTHING_RUNS;
        }
        System.out.printf(ROW, "what", "state", "process", "memory");
        var sum = 0L;
        for (var record : newestOfEachName(records)) {
            sum += print(record);
        }
        System.out.printf(ROW, "together", "", "", mebibytes(sum));
        var ready = Running.in(files);
        System.out.println(
                ready.map(running -> "Ready at " + running.origin())
                        .orElse("Still starting at " + addresses.origin()));
        System.out.println(
                "By HTTPS %s, certificate authority %s"
                        .formatted(
                                new Addresses(port(ready)).secureOrigin(),
                                files.certificates().resolve(LocalAuthority.CERTIFICATE)));
        return ready.isPresent() ? 0 : NOTHING_RUNS;
    }

    private int port(Optional<Running> ready) {
        return ready.map(running -> running.origin().getPort())
                .orElse(addresses.origin().getPort());
    }

    /** What all processes of the platform take together. */
    static long residentInMebibytes(PlatformFiles files) {
        return new ProcessRecords(files.processes())
                        .all().stream()
                                .mapToLong(
                                        record ->
                                                record.running()
                                                        .map(process -> memory(record, process))
                                                        .orElse(0L))
                                .sum()
                / MEBIBYTE;
    }

    /** A process that started twice, to learn what it loads, has left an older record. */
    private static Collection<ProcessRecord> newestOfEachName(List<ProcessRecord> records) {
        return records.stream()
                .collect(
                        Collectors.toMap(
                                ProcessRecord::name,
                                Function.identity(),
                                (older, newer) -> newer,
                                LinkedHashMap::new))
                .values();
    }

    private static long print(ProcessRecord record) {
        var process = record.running();
        var memory = process.map(handle -> memory(record, handle)).orElse(0L);
        System.out.printf(
                ROW,
                record.name(),
                process.isPresent() ? "runs" : "gone",
                record.pid(),
                process.isPresent() ? mebibytes(memory) : "");
        return memory;
    }

    /** The supervisor's descendants have lines of their own. */
    private static long memory(ProcessRecord record, ProcessHandle process) {
        return record.layer() == Layer.SUPERVISOR ? Memory.ofOne(process) : Memory.ofTree(process);
    }

    private static String mebibytes(long bytes) {
        return bytes / MEBIBYTE + " MiB";
    }
}
