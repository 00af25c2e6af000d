package line12345.hotline.life;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A house and a database of its own: walks change rules and count everything that is there. */
public class LifeProfile implements QuarkusTestProfile {}
