package line12345.channels.wechat.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.matter.Places;
import line12345.ticketing.matter.Places.Place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the scene of a code: {@code place-330102001} for a place of the city's table, {@code
 * office-17} for an office and its windows. WeChat puts {@code qrscene_} before it when the citizen
 * follows the account with the same scan.
 */
@ApplicationScoped
class Scenes {
    private static final Pattern SCENE =
            Pattern.compile("(?:qrscene_)?(place|office)-([0-9A-Za-z]{1,40})");

    @Inject Places places;
    @Inject Departments offices;

    /** Empty for a scene of somebody else's, and for a place or an office that is no more. */
    Optional<Scene> of(String key) {
        Matcher scene = SCENE.matcher(key);
        if (!scene.matches()) {
            return Optional.empty();
        }
        String code = scene.group(2);
        // Asked in a way that refuses nothing: a refusal would take the whole message back.
        return scene.group(1).equals("place")
                ? places.all().stream()
                        .filter(place -> place.code().equals(code))
                        .findFirst()
                        .map(Scenes::scene)
                : office(code);
    }

    private static Scene scene(Place place) {
        return Scene.place(place.code(), place.name());
    }

    private Optional<Scene> office(String code) {
        return code.matches("\\d{1,18}")
                ? offices.find(Long.parseLong(code))
                        .filter(Department::active)
                        .map(office -> Scene.office(office.name()))
                : Optional.empty();
    }
}
