package line12345.hotline.console;

import io.quarkus.arc.All;
import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.savedview.SavedViews;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every staff page shows around its own content; templates read it as {@code cdi:shell}. */
@Named("shell")
@RequestScoped
public class Shell {
    @Inject @All List<MenuEntry> entries;
    @Inject CurrentActor current;
    @Inject RoutingContext request;
    @Inject AssetVersion assets;
    @Inject SavedViews views;

    @ConfigProperty(name = "line12345.mode")
    String mode;

    public boolean isSignedIn() {
        return current.present();
    }

    public String getName() {
        return current.get().name();
    }

    /** Tells one person's drafts from another's on a shared desk. */
    public long getAccount() {
        return current.get().accountId();
    }

    public String getRoleName() {
        return current.get().role().chinese();
    }

    /** The reader works for the hotline, not for an office. */
    public boolean isOfHotline() {
        return !current.get().role().ofOffice();
    }

    public boolean isTryMode() {
        return mode.equals("try");
    }

    /** The entries of the reader's role from left to right; one of them at most is the current. */
    public List<MenuLink> getMenu() {
        String path = request.normalizedPath();
        List<MenuEntry> own =
                entries.stream().filter(entry -> entry.isFor(current.get().role())).toList();
        String here =
                own.stream()
                        .map(MenuEntry::href)
                        .filter(href -> isAt(path, href))
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        // A list opens with the view that this person put first. A refusal is written where no
        // table
        // may be read: its menu does without.
        Map<String, String> firsts =
                BlockingOperationControl.isBlockingAllowed()
                        ? views.firsts(current.get())
                        : Map.of();
        return own.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .map(
                        entry ->
                                new MenuLink(
                                        entry.label(),
                                        entry.href() + firsts.getOrDefault(entry.href(), ""),
                                        entry.href().equals(here)))
                .toList();
    }

    /** {@code “知识库”由审核员、管理人员使用}: who has the screen at this address; empty when none is there. */
    public String getWhose() {
        String path = request.normalizedPath();
        Optional<MenuEntry> there =
                entries.stream()
                        .filter(entry -> isAt(path, entry.href()))
                        .max(Comparator.comparingInt(entry -> entry.href().length()));
        return there.map(
                        entry ->
                                Stream.of(Role.values())
                                        .filter(entry::isFor)
                                        .map(Role::chinese)
                                        .collect(
                                                Collectors.joining(
                                                        "、", "“" + entry.label() + "”由", "使用")))
                .orElse("");
    }

    public String asset(String file) {
        return assets.address(file);
    }

    private static boolean isAt(String path, String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}
