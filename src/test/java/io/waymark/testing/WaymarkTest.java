package io.waymark.testing;

import io.waymark.WaymarkApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole portal with the named world, which these tests leave as it is. Pages are asked for without a network, and
 * by browsers behind a port of its own. All such tests share one portal: say nothing that would need another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WaymarkApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles({"personas", "demo-world"})
@Import({Database.class, Statements.class})
@TestExecutionListeners(
        listeners = {WorldBefore.class, LoggedErrors.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ResourceLock(providers = Turns.class)
public @interface WaymarkTest {}
