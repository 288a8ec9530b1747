package io.freehold.accounts.boundary;

import io.freehold.accounts.FirstStart;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.Mode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/** Looks whether this is a first start once the schema is there; a server that shows the demo has its own. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStartTrigger {

    @Inject
    FirstStart firstStart;

    @Resource
    ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        if (!Mode.showsDemo()) {
            Migrations.then(() -> executor.execute(firstStart::make));
        }
    }
}
