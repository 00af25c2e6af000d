package line12345.hotline.console.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.notice.Contacts;
import line12345.ticketing.people.FindPeople;
import line12345.ticketing.people.FindPeople.Found;
import line12345.ticketing.people.PeopleHistory;
import line12345.ticketing.people.Person;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** The people, one open beside the list. What changes them is in {@link PeopleSteps}. */
@Path("/people")
@RolesAllowed("ADMIN")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PeoplePage {
    private static final int CHANGES_SHOWN = 50;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject FindPeople people;
    @Inject PeopleHistory history;
    @Inject Contacts contacts;

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(
                Found found, PeopleFilter filter, OpenPerson open, String side, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "人员";
        }

        @Override
        public String href() {
            return "/people";
        }

        @Override
        public int order() {
            return 72;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    @GET
    public TemplateInstance list(@BeanParam PeopleFilter filter) {
        return page(filter, null, "");
    }

    @GET
    @Path("new")
    public TemplateInstance fresh(@BeanParam PeopleFilter filter) {
        return page(filter, OpenPerson.fresh(), "new");
    }

    @GET
    @Path("table")
    public TemplateInstance table(@BeanParam PeopleFilter filter) {
        return page(filter, null, "table");
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public TemplateInstance one(@PathParam("id") long id, @BeanParam PeopleFilter filter) {
        Person person = people.one(id, current.get());
        OpenPerson open =
                new OpenPerson(
                        person,
                        id == current.get().accountId(),
                        person.lockedAt(clock.now()),
                        contacts.mayBeRung(id),
                        history.of(id, CHANGES_SHOWN));
        return page(filter, open, "person");
    }

    private TemplateInstance page(PeopleFilter filter, OpenPerson open, String side) {
        Instant now = clock.now();
        Found found = people.find(filter.wanted(), current.get(), now);
        return Templates.people(found, filter, open, side, now);
    }
}
