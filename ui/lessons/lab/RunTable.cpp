// The rows of the list of runs, and what is done with the chosen one.
#include "ui/lessons/lab/RunTable.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/TabOrder.h"
#include "ui/lessons/lab/RunRow.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

using namespace run_columns;

namespace {

constexpr std::uint64_t kLongStep = 100'000; // from here on a step has no room above its column

QString lossText(const HistoryLosses& losses, bool onTest)
{
    return measured(static_cast<double>(onTest ? losses.testLoss : losses.trainLoss), 3);
}

} // namespace

RunTable::RunTable(LabController& controller, LabTime& time, QWidget* parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_time(time)
    , m_title(new QLabel(this))
    , m_from(new QLabel(this))
    , m_now(new QLabel(this))
    , m_end(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
    , m_listLayout(new QVBoxLayout(m_list))
    , m_kind(new QLabel(this))
    , m_sideBySide(new QPushButton(this))
    , m_rename(makeIconButton(QStringLiteral("pen"), {}, this))
    , m_remove(makeIconButton(QStringLiteral("trash"), {}, this))
    , m_name(new QLineEdit(m_list))
{
    m_listLayout->setContentsMargins(0, 0, 0, 0);
    m_listLayout->setSpacing(1);
    m_listLayout->addStretch(1);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_head = new QHBoxLayout;
    m_head->setSpacing(0);
    m_head->addWidget(m_title, 1);
    for (QLabel* label : {m_from, m_now, m_end})
        m_head->addWidget(label);
    placeHead();
    m_scroll->verticalScrollBar()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_head);
    layout->addWidget(m_scroll, 1);
    makeFoot();
    m_name->hide();
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { finishRenaming(true); });
    connect(&Theme::instance(), &Theme::changed, this, &RunTable::refresh);
    retranslate();
}

RunTable::~RunTable() = default;

void RunTable::makeFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 0, 0);
    foot->setSpacing(6);
    foot->addWidget(m_kind);
    foot->addStretch(1);
    foot->addWidget(m_sideBySide);
    foot->addWidget(m_rename);
    foot->addWidget(m_remove);
    setInk(m_kind, Ink::Secondary);
    for (QPushButton* button : {m_rename, m_remove})
        button->setFixedSize(metrics::kButtonHeight, metrics::kButtonHeight);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(m_sideBySide, &QPushButton::clicked, this, &RunTable::sideBySideRequested);
    connect(m_rename, &QPushButton::clicked, this, [this] { startRenaming(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_time.run()); });
}

// The rows are narrower beside a scroll bar.
void RunTable::placeHead()
{
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    m_head->setContentsMargins(kGap, 0, kGap + (bar->isVisibleTo(m_scroll) ? bar->sizeHint().width() : 0), 0);
}

void RunTable::setChromeScale(double scale)
{
    m_chrome = scale;
    const Theme& theme = Theme::instance();
    m_title->setFont(theme.sans(14.5 * scale, true));
    for (QLabel* label : {m_from, m_now, m_end, m_kind}) {
        label->setFont(theme.sans(13 * scale));
        setInk(label, Ink::Secondary);
    }
    // Each ends above its column; the gap before it gives a long number room.
    alignRight(m_from, static_cast<int>(kFromWidth * scale) + kGap);
    alignRight(m_now, static_cast<int>(kNumberWidth * scale) + kGap);
    alignRight(m_end, static_cast<int>(kNumberWidth * scale) + kGap);
    m_sideBySide->setFont(theme.font(TextRole::Control, scale));
    refresh();
}

void RunTable::setLow(bool low)
{
    m_low = low;
    refresh();
}

void RunTable::refresh()
{
    if (!m_time.isOpen())
        return;
    const auto& runs = m_controller.runs().all();
    while (m_rows.size() > runs.size()) {
        m_rows.back()->deleteLater();
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    const bool isLonger = m_rows.size() < runs.size();
    while (m_rows.size() < runs.size()) {
        auto* row = new RunRow(m_list);
        m_listLayout->insertWidget(m_listLayout->count() - 1, row);
        connect(row, &RunRow::chosen, this, &RunTable::runChosen);
        connect(row, &RunRow::visibilityChosen, this, &RunTable::visibilityChosen);
        connect(row, &RunRow::removeRequested, this, [this](int run) {
            if (!m_controller.runs().isEmpty() && run != m_controller.runs().present().number)
                emit removeRequested(run);
        });
        connect(row, &RunRow::renameRequested, this, [this](int run) {
            if (m_time.canShow(run))
                emit runChosen(run);
            startRenaming(run);
        });
        m_rows.push_back(row);
    }
    if (isLonger)
        orderStops();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const LabRun& run = runs[i];
        const QString settings = settingsText(run.present.config, true) + QStringLiteral(" · ") + runDurationText(run.seconds);
        m_rows[i]->setRun(run, run.number == m_time.run(), m_time.canShow(run.number), settings);
        m_rows[i]->setRemovable(i + 1 < runs.size());
        m_rows[i]->setScale(m_chrome, m_low);
        m_rows[i]->setToolTip(m_time.canShow(run.number)
                ? run.details() + QStringLiteral(" · ") + tr("trained for %1").arg(runDurationText(run.seconds))
                : m_controller.historyOf(run.number).isEmpty()
                ? tr("Only its curve is kept, not its moments. %1").arg(run.details())
                : tr("On other data: its moments cannot be shown here. %1").arg(run.details()));
        m_rows[i]->setAccessibleName(run.label());
        m_rows[i]->show();
    }
    const bool isPresent = !runs.empty() && runs.back().number == m_time.run();
    m_remove->setEnabled(!isPresent);
    m_remove->setToolTip(isPresent ? tr("The present run cannot be removed") : tr("Remove the run (can be undone)"));
    m_sideBySide->setEnabled(runs.size() > 1);
    showMoment();
}

// The rows come later than the buttons below them.
void RunTable::orderStops()
{
    std::vector<QWidget*> order(m_rows.begin(), m_rows.end());
    order.insert(order.end(), {m_sideBySide, m_rename, m_remove});
    orderTabs(order);
}

void RunTable::showMoment()
{
    if (!m_time.isOpen())
        return;
    const bool onTest = !m_controller.split().test.isEmpty();
    m_kind->setText(onTest ? tr("test loss") : tr("train loss"));
    m_from->setText(tr("from"));
    const bool isShort = m_time.step() < kLongStep;
    m_now->setText(isShort ? tr("at %1").arg(grouped(static_cast<qint64>(m_time.step()))) : tr("now"));
    m_end->setText(tr("end"));
    const auto& runs = m_controller.runs().all();
    for (std::size_t i = 0; i < runs.size() && i < m_rows.size(); ++i) {
        const History& history = m_controller.historyOf(runs[i].number);
        if (history.isEmpty()) {
            // From a file: its curve alone is known.
            const double end = runs[i].finalLoss(onTest);
            const double now = runs[i].lossAt(m_time.step(), onTest);
            m_rows[i]->setNumbers(grouped(static_cast<qint64>(runs[i].branch ? runs[i].branch->step : 0)),
                std::isfinite(now) ? measured(now, 3) : QStringLiteral("–"),
                std::isfinite(end) ? measured(end, 3) : QStringLiteral("–"));
            continue;
        }
        // Before a branch began, and after a run has ended, there is nothing to compare.
        const std::uint64_t from = runs[i].branch ? runs[i].branch->step : 0;
        const bool isThere
            = m_time.step() >= std::max(from, history.moment(0).position.step) && m_time.step() <= history.back().position.step;
        const bool isChosen = runs[i].number == m_time.run();
        const HistoryLosses now = isChosen ? m_time.losses() : history.moment(history.indexAt(m_time.step())).losses;
        m_rows[i]->setNumbers(grouped(static_cast<qint64>(from)),
            isThere || isChosen ? lossText(now, onTest) : QStringLiteral("–"), lossText(history.back().losses, onTest));
    }
}

void RunTable::startRenaming(std::optional<int> run)
{
    m_renamed = run.value_or(m_time.run());
    for (RunRow* row : m_rows)
        if (row->run() == m_renamed) {
            QRect place = row->namePlace().translated(row->pos());
            place.setHeight(std::max(place.height(), static_cast<int>(metrics::kMinimumHitTarget)));
            place.setWidth(std::max(place.width(), 90));
            m_name->setGeometry(place);
            m_name->setText(row->nameText());
            m_name->selectAll();
            m_name->show();
            m_name->raise();
            m_name->setFocus();
        }
}

void RunTable::finishRenaming(bool accept)
{
    if (m_name->isHidden())
        return;
    const QString name = m_name->text().trimmed().left(40);
    // Otherwise the focus would go on to the button that removes the run.
    if (m_name->hasFocus())
        m_rename->setFocus(Qt::OtherFocusReason);
    m_name->hide();
    if (accept)
        emit renamed(m_renamed, name);
}

bool RunTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        placeHead();
    if (watched == m_name && event->type() == QEvent::FocusOut)
        finishRenaming(true);
    if (watched == m_name && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        finishRenaming(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RunTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunTable::retranslate()
{
    m_title->setText(tr("Runs"));
    m_sideBySide->setText(tr("Side by side"));
    nameIconButton(m_rename, tr("Rename the run"), QStringLiteral("F2"));
    nameIconButton(m_remove, tr("Remove the run (can be undone)"));
    m_name->setAccessibleName(tr("Name of the run"));
    refresh();
}

} // namespace chalknet::ui
