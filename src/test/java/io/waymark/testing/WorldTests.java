package io.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class WorldTests {

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester portal;

    @Test
    void whatTestsDidIsGoneBeforeTheNextOnes() {
        Visitor.as("ada", portal);
        assertThat(sessions()).isPositive();
        world.own();
        assertThat(sessions()).isZero();

        Visitor.as("ada", portal);
        world.untouched();
        assertThat(sessions()).isZero();
    }

    private int sessions() {
        return jdbc.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }
}
