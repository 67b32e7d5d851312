// Sentences and buttons of the run.
#include "ui/lessons/digits/ClassTuningPanel.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace chalknet::ui {

namespace {

constexpr int kTestDecimals = 2; ///< forgetting is small: one more digit than elsewhere

} // namespace

ClassTuningPanel::ClassTuningPanel(QWidget* parent)
    : Card(parent)
    , m_seconds(new QLabel(this))
    , m_plan(new QLabel(this))
    , m_share(new QLabel(this))
    , m_test(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_learn(new QPushButton(this))
    , m_use(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setTextRole(m_seconds, TextRole::Tick);
    header()->addWidget(m_seconds);
    setTextRole(m_plan, TextRole::Body);
    setInk(m_plan, Ink::Secondary);
    m_plan->setWordWrap(true);
    setTextRole(m_share, TextRole::Body);
    m_share->setTextFormat(Qt::RichText);
    setTextRole(m_test, TextRole::FieldLabel);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    body()->setSpacing(4);
    body()->addWidget(m_plan);
    body()->addStretch(1);
    body()->addWidget(m_share);
    body()->addWidget(m_test);
    body()->addWidget(m_bar);
    body()->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_use);
    row->addWidget(m_learn);
    row->addStretch(1);
    row->addWidget(m_discard);
    body()->addLayout(row);
    connect(m_learn, &QPushButton::clicked, this, [this] { m_running ? emit cancelRequested() : emit learnRequested(); });
    connect(m_use, &QPushButton::clicked, this, &ClassTuningPanel::useRequested);
    connect(m_discard, &QPushButton::clicked, this,
        [this] { m_outcome == Outcome::Used ? emit backRequested() : emit discardRequested(); });
    retranslate();
}

void ClassTuningPanel::setWriters(int learners, int leftOut, Obstacle obstacle)
{
    m_learners = learners;
    m_leftOut = leftOut;
    m_obstacle = obstacle;
    showAll();
}

void ClassTuningPanel::setRunning(bool running)
{
    m_running = running;
    m_progress = {};
    m_problem.clear();
    showAll();
}

void ClassTuningPanel::setProgress(const TuningProgress& progress)
{
    m_progress = progress;
    showAll();
}

void ClassTuningPanel::setResult(const std::optional<TuningResult>& result, Outcome outcome, const QString& testName)
{
    m_result = result;
    m_outcome = outcome;
    m_testName = testName;
    showAll();
}

void ClassTuningPanel::setProblem(const QString& sentence)
{
    m_problem = sentence;
    showAll();
}

void ClassTuningPanel::setCompact(bool compact)
{
    m_compact = compact;
    setTextRole(m_plan, compact ? TextRole::FieldLabel : TextRole::Body);
    setInk(m_plan, Ink::Secondary);
    showAll();
}

QString ClassTuningPanel::planText() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_running && m_progress.epochs == 0)
        return tr("The device is being prepared…");
    switch (m_obstacle) {
    case Obstacle::FewWriters: return tr("At least two students must have written: one is left out of learning.");
    case Obstacle::NoData: return tr("The pictures are being prepared…");
    case Obstacle::None: break;
    }
    return m_result && !m_running
        ? tr("Learned from %1 writers, measured on %2 others.").arg(m_result->learners).arg(m_result->strangers)
        : tr("Learns from %1 writers, measured on %2 others.").arg(m_learners).arg(m_leftOut);
}

QString ClassTuningPanel::testText() const
{
    if (m_running || !m_result || !m_result->testBefore || !m_result->testAfter)
        return {};
    return tr("Test data (%1): %2 → %3")
        .arg(m_testName, percent(*m_result->testBefore, kTestDecimals), percent(*m_result->testAfter, kTestDecimals));
}

void ClassTuningPanel::showAll()
{
    const bool starts = m_running && m_progress.epochs > 0;
    m_plan->setText(planText());
    const QString line = QStringLiteral("%1 &nbsp;<b>%2 → %3</b>");
    if (starts)
        m_share->setText(line.arg(tr("Left out:"), percent(m_progress.before.share()), percent(m_progress.now.share())));
    else if (m_result && !m_running)
        m_share->setText(
            line.arg(tr("Left out:"), percent(m_result->leftOutBefore.share()), percent(m_result->leftOutAfter.share())));
    m_share->setVisible(starts || (m_result && !m_running));
    if (m_result && !m_running)
        m_share->setToolTip(tr("Digits of the writers who are left out: %1 of %3 right before, %2 of %3 after")
                                .arg(m_result->leftOutBefore.right)
                                .arg(m_result->leftOutAfter.right)
                                .arg(m_result->leftOutAfter.total));
    m_test->setText(testText());
    m_test->setVisible(!m_test->text().isEmpty());
    m_bar->setVisible(m_running);
    m_bar->setRange(0, m_progress.epochs); // 0: waiting
    m_bar->setValue(m_progress.epoch);
    if (starts)
        m_seconds->setText(tr("epoch %1 of %2").arg(m_progress.epoch).arg(m_progress.epochs));
    else
        m_seconds->setText(!m_result || m_running ? QString()
                : m_compact ? tr("%1 s").arg(fixed(m_result->seconds, 1))
                            : tr("%1 epochs, %2 s").arg(m_result->epochs).arg(fixed(m_result->seconds, 1)));
    showButtons();
}

void ClassTuningPanel::showButtons()
{
    const bool isOffered = m_outcome == Outcome::Offered && !m_running;
    const bool isUsed = m_outcome == Outcome::Used && !m_running;
    m_use->setVisible(isOffered);
    m_learn->setVisible(!isOffered);
    m_discard->setVisible(isOffered || isUsed);
    setButtonKind(m_learn, m_running ? ButtonKind::Normal : ButtonKind::Primary);
    m_learn->setIcon(themedIcon(m_running ? QStringLiteral("stop") : QStringLiteral("play")));
    m_learn->setText(m_running ? tr("Cancel") : m_outcome == Outcome::Used ? tr("Learn again") : tr("Learn our class"));
    m_learn->setEnabled(m_running || m_obstacle == Obstacle::None);
    m_discard->setText(isUsed ? tr("Network before") : tr("Throw away"));
    m_discard->setToolTip(isUsed ? tr("The network from before this learning reads again") : tr("Keeps the network as it was"));
}

QString ClassTuningPanel::sentence() const
{
    QStringList parts{m_plan->text()};
    if (m_result)
        parts << m_share->text()
                     .remove(QStringLiteral("<b>"))
                     .remove(QStringLiteral("</b>"))
                     .replace(QStringLiteral(" &nbsp;"), QStringLiteral(" "));
    return (parts << m_test->text()).join(QLatin1Char(' ')).trimmed();
}

void ClassTuningPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ClassTuningPanel::retranslate()
{
    setTitle(tr("Learn from our class"));
    m_bar->setAccessibleName(tr("Progress of learning"));
    m_learn->setToolTip(
        tr("Some seconds of learning with changed copies of the digits and three times as many pictures of the training data"));
    m_use->setText(tr("Use this network"));
    m_use->setToolTip(tr("From now on the tuned network reads in every tab"));
    showAll();
}

} // namespace chalknet::ui
