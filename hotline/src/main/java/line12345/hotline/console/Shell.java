package line12345.hotline.console;

import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import line12345.ticketing.account.Role;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What every staff page shows around its own content; templates read it as {@code cdi:shell}. */
@Named("shell")
@RequestScoped
public class Shell {
    @Inject @All List<MenuEntry> entries;
    @Inject SecurityIdentity identity;
    @Inject RoutingContext request;
    @Inject AssetVersion assets;

    @ConfigProperty(name = "line12345.mode", defaultValue = "production")
    String mode;

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String getName() {
        return identity.getPrincipal().getName();
    }

    /** Tells one person's drafts from another's on a shared desk. */
    public String getAccount() {
        return identity.getPrincipal().getName();
    }

    public String getRoleName() {
        return role().map(Role::chinese).orElse("");
    }

    public boolean isTryMode() {
        return mode.equals("try");
    }

    /** The entries of the reader's role from left to right. */
    public List<MenuLink> getMenu() {
        String path = request.normalizedPath();
        return role().stream()
                .flatMap(role -> entries.stream().filter(entry -> entry.isFor(role)))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .map(entry -> new MenuLink(entry.label(), entry.href(), isAt(path, entry.href())))
                .toList();
    }

    public String asset(String file) {
        return assets.address(file);
    }

    private static boolean isAt(String path, String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    private Optional<Role> role() {
        return identity.getRoles().stream().map(Role::valueOf).findFirst();
    }
}
