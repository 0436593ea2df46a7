package eu.passerelle.stack.command;

import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.platform.Addresses;
import eu.passerelle.stack.platform.Platform;
import eu.passerelle.stack.platform.PlatformFiles;
import eu.passerelle.stack.platform.Progress;
import eu.passerelle.stack.platform.Running;
import eu.passerelle.stack.tls.LocalAuthority;
import java.nio.file.Path;

/** {@code up}: the platform lives as long as this process. */
final class Foreground {

    private final PlatformFiles files;
    private final Addresses addresses;
    private final Progress progress = new Progress(System.out);

    Foreground(PlatformFiles files, Addresses addresses) {
        this.files = files;
        this.addresses = addresses;
    }

    int up() {
        var running = Running.in(files);
        if (running.isPresent()) {
            progress.say("The platform runs already, at " + running.get().origin());
            return 0;
        }
        var other = Running.supervisor(files);
        if (other.isPresent()) {
            throw new Trouble(
                    "The platform is being started already, by process %d."
                            .formatted(other.get().pid()));
        }
        var platform = new Platform(files, addresses, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform)));
        try {
            platform.start();
            progress.tell("ready");
            progress.say(Welcome.text(addresses, authority()));
            platform.awaitEnd();
        } catch (Trouble e) {
            if (!platform.isStopping()) {
                throw e;
            }
        }
        return 0;
    }

    private Path authority() {
        return files.certificates().resolve(LocalAuthority.CERTIFICATE);
    }

    private void stop(Platform platform) {
        progress.say("Stopping …");
        platform.stop();
        progress.say("Stopped.");
    }
}
