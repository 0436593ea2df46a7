package eu.passerelle.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_port_somebody_listens_on_is_not_free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var free = Ports.isFree(socket.getLocalPort());

            assertThat(free).isFalse();
        }
    }

    @Test
    void a_port_somebody_let_go_of_is_free() {
        var port = Ports.free();

        var free = Ports.isFree(port);

        assertThat(free).isTrue();
    }

    @Test
    void a_listening_line_of_the_table_gives_its_inode() {
        var line =
                "   3: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000"
                        + "     0        0 4711 1 0000000000000000 100 0 0 10 0";

        assertThat(PortHolder.inode(line, 8080)).contains("4711");
        assertThat(PortHolder.inode(line, 8081)).isEmpty();
    }

    @Test
    void an_open_connection_holds_no_port() {
        var line =
                "   3: 0100007F:1F90 0100007F:9999 01 00000000:00000000 00:00000000 00000000"
                        + "     0        0 4711 1 0000000000000000 100 0 0 10 0";

        var inode = PortHolder.inode(line, 8080);

        assertThat(inode).isEmpty();
    }
}
