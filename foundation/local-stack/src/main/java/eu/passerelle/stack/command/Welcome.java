package eu.passerelle.stack.command;

import java.net.URI;

/** What stands on the screen when the platform is ready. */
final class Welcome {

    private Welcome() {}

    static String text(URI origin) {
        return """

               Open       %1$s
               Log in as  dr.ruiz, m.deboer, editor.rheinfurt, tomasz.lis … (password: passerelle)
               Then       ./passerelle demo     one credential's journey
                          ./passerelle down     or Ctrl-C stops everything; data is kept
               """
                .formatted(origin);
    }
}
