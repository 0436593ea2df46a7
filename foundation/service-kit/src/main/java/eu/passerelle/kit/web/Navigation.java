package eu.passerelle.kit.web;

import eu.passerelle.kit.identity.Caller;
import eu.passerelle.kit.identity.Role;
import io.quarkus.qute.TemplateData;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a reader can go from any page.
 *
 * @param doors open to everybody; a learner's own pages ask for a login
 * @param workspaces what staff do, by their roles
 */
@TemplateData
public record Navigation(List<Link> doors, List<Link> workspaces) {

    /**
     * One place to go.
     *
     * @param address its path
     * @param label the key of its name among the kit's messages
     * @param current whether the reader is there
     */
    @TemplateData
    public record Link(String address, String label, boolean current) {
        private Link at(Optional<String> here) {
            return new Link(address, label, here.filter(address::equals).isPresent());
        }
    }

    private record Workspace(String role, Link link) {}

    private static final List<Workspace> WORKSPACES =
            List.of(
                    new Workspace(Role.CATALOGUE_EDITOR, link("/catalog/workspace", "courses")),
                    new Workspace(Role.ISSUER, link("/issuance", "awards")),
                    new Workspace(Role.RECOGNITION_OFFICER, link("/recognition", "decisions")));

    /** What the caller sees while reading the page at a path. */
    public static Navigation of(Caller caller, String path) {
        var doors = doors(caller);
        var workspaces =
                WORKSPACES.stream()
                        .filter(workspace -> caller.is(workspace.role()))
                        .map(Workspace::link)
                        .toList();
        var here =
                Stream.concat(doors.stream(), workspaces.stream())
                        .map(Link::address)
                        .filter(address -> path.equals(address) || path.startsWith(address + "/"))
                        .max(Comparator.comparingInt(String::length));
        return new Navigation(
                doors.stream().map(link -> link.at(here)).toList(),
                workspaces.stream().map(link -> link.at(here)).toList());
    }

    private static List<Link> doors(Caller caller) {
        var own = !caller.known() || caller.is(Role.LEARNER);
        return Stream.of(
                        Optional.of(link("/catalog", "catalogue")),
                        Optional.of(link("/record", "record")).filter(ignored -> own),
                        Optional.of(link("/verify", "verify")),
                        Optional.of(
                                caller.is(Role.LEARNER)
                                        ? link("/recognition/mine", "recognition")
                                        : link("/recognition", "recognition")))
                .flatMap(Optional::stream)
                .filter(link -> !isWorkspace(caller, link))
                .toList();
    }

    private static boolean isWorkspace(Caller caller, Link link) {
        return WORKSPACES.stream()
                .filter(workspace -> caller.is(workspace.role()))
                .anyMatch(workspace -> workspace.link().address().equals(link.address()));
    }

    private static Link link(String address, String label) {
        return new Link(address, label, false);
    }
}
