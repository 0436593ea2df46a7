package eu.passerelle.stack.command;

import eu.passerelle.stack.platform.Addresses;
import java.nio.file.Path;

/** What stands on the screen when the platform is ready. */
final class Welcome {

    private Welcome() {}

    static String text(Addresses addresses, Path certificate) {
        return """

        Open       %1$s
        By HTTPS   %2$s  (certificate authority: %3$s)
        Log in as  dr.ruiz, m.deboer, editor.rheinfurt, tomasz.lis … (password: passerelle)
        Then       ./passerelle demo     one credential's journey
                   ./passerelle down     or Ctrl-C stops everything; data is kept
        """
                .formatted(addresses.origin(), addresses.secureOrigin(), certificate);
    }
}
