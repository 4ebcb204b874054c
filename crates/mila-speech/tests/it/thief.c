// Machine code that got behind the walls, for `walls.rs`: it makes every system call there is but
// those whose numbers it is given, and says which was not refused by the filter.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NUMBERS = 1024, X32 = 0x40000000, PR_SET_DUMPABLE_ = 4, NEW_USER = 0x10000000, SAME_MEMORY = 0x100 };

static char may[NUMBERS];
static int tried;

// With arguments that mean nothing: whatever is let through fails otherwise, or does no harm.
static void expect_refused(const char *what, long number, long a, long b) {
    errno = 0;
    tried++;
    if (syscall(number, a, b, -1L, -1L, -1L, -1L) == -1 && errno == EPERM) return;
    printf("not refused: %s %ld (%s)\n", what, number, strerror(errno));
    exit(0);
}

// Children that hold most of what each may hold, at the same time.
static int multiply(void) {
    int children = 0, status;
    for (int i = 0; i < 4; i++) {
        pid_t child = fork();
        if (child == 0) {
            size_t size = 200u << 20;
            char *memory = malloc(size);
            if (!memory) _exit(1);
            memset(memory, 1, size);
            _exit(memory[size / 2] == 1 ? 0 : 2);
        }
        children += child > 0;
    }
    while (wait(&status) > 0) {}
    printf("children: %d\n", children);
    return 0;
}

int main(int argc, char **argv) {
    if (argc < 3) return 1;
#ifdef __x86_64__
    if (!strcmp(argv[1], "as-i386")) {
        long id = 20; // getpid
        __asm__ volatile("int $0x80" : "+a"(id) : : "memory", "r8", "r9", "r10", "r11");
        printf("not refused: as on i386, %ld\n", id);
        return 0;
    }
#endif
    if (!strcmp(argv[1], "multiply")) return multiply();
    for (int i = 3; i < argc; i++) may[atoi(argv[i]) % NUMBERS] = 1;
#ifdef __x86_64__
    // uretprobe and uprobe: the kernel's own trap doors, which it shows no filter. It ends whoever
    // calls them from anywhere else.
    may[335] = may[336] = 1;
#endif
    for (long number = 0; number < NUMBERS; number++)
        if (!may[number]) expect_refused("call", number, -1, -1);
#ifdef __x86_64__
    for (long number = 0; number < NUMBERS; number++)
        expect_refused("call of x32", X32 + number, -1, -1);
#endif
    // What may be made, but not with this.
    expect_refused("ioctl TIOCSTI", SYS_ioctl, 0, 0x5412);
    expect_refused("fcntl F_SETOWN", SYS_fcntl, 0, 8);
    expect_refused("prctl PR_SET_DUMPABLE", SYS_prctl, PR_SET_DUMPABLE_, 1);
    expect_refused("prlimit64 of another", SYS_prlimit64, 1, 0);
    expect_refused("clone into a new world", SYS_clone, NEW_USER | SAME_MEMORY, 0);
    expect_refused("clone with memory of its own", SYS_clone, 17 /* SIGCHLD, as fork asks */, 0);
    expect_refused("clone with nothing", SYS_clone, 0, 0);
    expect_refused("kill everybody", SYS_kill, -1, 0);
    expect_refused("kill a group", SYS_kill, 0, 0);
    expect_refused("kill whoever started us", SYS_kill, atol(argv[2]), 0);
    printf("refused: %d\n", tried);
    return 0;
}
