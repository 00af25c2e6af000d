package line12345.hotline.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInPageTest {
    @Test
    void aViewThatIsNoAddressLeavesThePlainDesk() {
        assertThat(SignInPage.address("/desk", "?words=100%")).hasToString("/desk");
        assertThat(SignInPage.address("/desk", "?words=100%25")).hasToString("/desk?words=100%25");
        assertThat(SignInPage.address("/desk", "")).hasToString("/desk");
    }
}
