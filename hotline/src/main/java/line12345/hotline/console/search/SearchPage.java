package line12345.hotline.console.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.matter.Places;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.search.Found;
import line12345.ticketing.search.SearchTickets;
import line12345.ticketing.search.typed.Typed;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.time.Instant;

/** Finds tickets for everybody who reads them. */
@Path(SearchAddress.PATH)
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER", "CLERK", "LEADER"})
@Blocking
public class SearchPage {
    /** Longer ones get a sentence and no address. */
    private static final int LONGEST = 300;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject SearchTickets searchTickets;
    @Inject Departments departments;
    @Inject Places places;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance search(SearchScreen screen, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "检索";
        }

        @Override
        public String href() {
            return SearchAddress.PATH;
        }

        @Override
        public int order() {
            return 45;
        }

        @Override
        public boolean isFor(Role role) {
            return role != Role.WINDOW && role != Role.ADMIN;
        }
    }

    /** A telephone number in an address is not looked for: it would stand in logs. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@Context UriInfo request) {
        SearchAddress at = SearchAddress.of(request.getQueryParameters());
        Instant now = clock.now();
        if (Typed.hasPhone(at.q())) {
            SearchAddress without = at.typing("", at.plain());
            return screen(without, null, "电话号码不能写在网址里，请在检索框里输入后按回车。", now);
        }
        return shown(at, now);
    }

    /** What was typed: goes to an address of its own, unless a telephone number is in it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response typed(MultivaluedMap<String, String> form) {
        SearchAddress at = SearchAddress.of(form);
        if (!Typed.hasPhone(at.q()) && at.q().length() <= LONGEST) {
            return Response.seeOther(URI.create(at.href())).build();
        }
        return Response.ok(shown(at, clock.now()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private TemplateInstance shown(SearchAddress at, Instant now) {
        if (at.empty()) {
            return screen(at, null, "", now);
        }
        try {
            var what = at.searchFor(understood(at), OfficeClock.dayOf(now));
            Found found = searchTickets.search(what, at.after(), current.get(), now);
            return screen(at, found, "", now);
        } catch (Refusal refusal) {
            if (refusal.status() != 422) {
                throw refusal;
            }
            return screen(at, null, refusal.sentence(), now);
        }
    }

    private Typed understood(SearchAddress at) {
        return Typed.of(at.q(), at.plain(), departments.allActive());
    }

    private TemplateInstance screen(SearchAddress at, Found found, String refused, Instant now) {
        Typed typed = understood(at);
        Long office = at.officeId();
        String name =
                office != null
                        ? departments.find(office).map(Department::name).orElse("")
                        : typed.offices().isEmpty() ? "" : typed.offices().get(0).name();
        boolean filling = !searchTickets.complete();
        return Templates.search(
                new SearchScreen(at, typed, found, refused, name, places.all(), filling), now);
    }
}
