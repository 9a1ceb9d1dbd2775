package io.waymark.content.edition;

import io.waymark.content.file.ContentFolder;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The editions that the portal ships, published as its start does. */
public final class ShippedEditions {

    private ShippedEditions() {}

    public static void publish(DataSource database) {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        new Publication(new EditionArchive(JdbcClient.create(database)), transaction)
                .publish(EditionFolder.among(ContentFolder.built().files()));
    }
}
