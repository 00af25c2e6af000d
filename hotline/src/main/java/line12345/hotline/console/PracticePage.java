package line12345.hotline.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.telephony.phone.PhonePasswords;

import java.util.List;

/** A citizen's telephone in the browser 练习电话, for trying the service out. */
@Path("/practice")
@PermitAll
@Blocking
public class PracticePage {
    private static final String CITIZEN = "citizen";

    /** A clerk's telephone on the desk, see the invented city. */
    private static final String OFFICE = "3001";

    private static final List<String> KEYS =
            List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#");

    @Inject Shell shell;
    @Inject PhonePasswords passwords;
    @Inject ObjectMapper json;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance practice(String account, List<String> keys, boolean office);
    }

    /**
     * @throws OnlyForPractice outside try mode: the page hands out a telephone's password
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() throws JsonProcessingException {
        return telephone(CITIZEN);
    }

    /**
     * The telephone that rings when clerk31 calls a citizen.
     *
     * @throws OnlyForPractice outside try mode
     */
    @GET
    @Path("office")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance office() throws JsonProcessingException {
        return telephone(OFFICE);
    }

    private TemplateInstance telephone(String name) throws JsonProcessingException {
        if (!shell.isTryMode()) {
            throw new OnlyForPractice();
        }
        String password = passwords.of(name).orElseThrow(OnlyForPractice::new);
        PhoneAccount account = new PhoneAccount(name, password);
        return Templates.practice(json.writeValueAsString(account), KEYS, name.equals(OFFICE));
    }
}
