// The mistakes as radio buttons, and the verdict.
#include "ui/lessons/backprop/MistakePanel.h"

#include "ui/formula/MathText.h"
#include "ui/lessons/backprop/MistakeVerdict.h"
#include "ui/lessons/backprop/VerdictLine.h"
#include "ui/theme/Theme.h"
#include "ui/views/AccessibleView.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kSentenceSize = 14.0;
constexpr double kVerdictSize = 15.0;
constexpr int kScrollBar = 12;
constexpr int kNarrow = 400; // the sentences stand below their buttons, and only the chosen one

} // namespace

MistakePanel::MistakePanel(QWidget* parent)
    : QWidget(parent)
{
    // Scrolls where a large text meets a small window.
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its buttons take the focus and scroll it
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(area);
    m_grid = new QGridLayout;
    m_group = new QButtonGroup(this);
    for (std::size_t i = 0; i < kAllMistakes.size(); ++i) {
        m_choices[i] = new QRadioButton(content);
        m_sentences[i] = new MathText(content);
        m_sentences[i]->setSecondary(true);
        m_group->addButton(m_choices[i], static_cast<int>(i));
    }
    m_choices[0]->setChecked(true);
    m_zero = new QPushButton(content);
    m_verdict = new VerdictLine(content);
    m_verdict->setWell(true);

    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addLayout(m_grid);
    m_column->addWidget(m_zero, 0, Qt::AlignLeft);
    m_column->addWidget(m_verdict);
    m_column->addStretch(1);
    area->setWidget(content);
    // The card's ground is seen through both.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    // Toggled, not clicked: assistive technology toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit mistakeChosen(kAllMistakes[static_cast<std::size_t>(id)]);
    });
    connect(m_zero, &QPushButton::clicked, this, &MistakePanel::zeroWeightsRequested);
    retranslate();
    setStageScale(1.0);
}

std::size_t MistakePanel::chosen() const
{
    return static_cast<std::size_t>(std::find(kAllMistakes.begin(), kAllMistakes.end(), m_mistake) - kAllMistakes.begin());
}

void MistakePanel::setMistake(Mistake mistake)
{
    m_mistake = mistake;
    const QSignalBlocker blocker(m_group);
    m_choices[chosen()]->setChecked(true);
    arrange();
    showVerdict();
}

void MistakePanel::setCheck(const GradientCheck& check, const TraceNetwork& network)
{
    m_check = check;
    m_network = network;
    showVerdict();
}

void MistakePanel::setNames(const TraceNames& names, const NumberStyle& style)
{
    m_names = names;
    m_style = style;
    showVerdict();
}

void MistakePanel::setStageScale(double scale)
{
    m_scale = scale;
    const Theme& theme = Theme::instance();
    for (QRadioButton* choice : m_choices)
        choice->setFont(theme.font(TextRole::Control, scale));
    for (MathText* sentence : m_sentences)
        sentence->setPixelSize(kSentenceSize * scale);
    m_zero->setFont(theme.font(TextRole::Control, scale));
    m_verdict->setPixelSize(kVerdictSize * scale);
    arrange();
}

QString MistakePanel::verdict() const
{
    return m_verdict->text();
}

// The sentences stand beside their buttons where there is room, else below, and only that of the chosen mistake.
void MistakePanel::arrange()
{
    const bool isNarrow = width() < kNarrow * m_scale;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(isNarrow ? 0 : 2);
    m_grid->setColumnStretch(1, 1);
    placeZero(isNarrow);
    for (std::size_t i = 0; i < kAllMistakes.size(); ++i) {
        const int row = static_cast<int>(i);
        m_grid->removeWidget(m_choices[i]);
        m_grid->removeWidget(m_sentences[i]);
        m_choices[i]->setMinimumHeight(static_cast<int>(metrics::kMinimumHitTarget * std::min(1.0, m_scale)));
        if (isNarrow) {
            m_grid->addWidget(m_choices[i], 2 * row, 0);
            m_grid->addWidget(m_sentences[i], 2 * row + 1, 0, 1, 2);
        } else {
            m_grid->addWidget(m_choices[i], row, 0);
            m_grid->addWidget(m_sentences[i], row, 1, Qt::AlignVCenter);
        }
        m_sentences[i]->setVisible(!isNarrow || i == chosen());
    }
}

// Where the panel is narrow, beside the first choice if there is room, to leave more of it to the verdict.
void MistakePanel::placeZero(bool isNarrow)
{
    const int needed = m_choices[0]->sizeHint().width() + m_grid->horizontalSpacing() + m_zero->sizeHint().width() + kScrollBar;
    m_grid->removeWidget(m_zero);
    m_column->removeWidget(m_zero);
    if (isNarrow && needed <= width())
        m_grid->addWidget(m_zero, 0, 0, 1, 2, Qt::AlignRight | Qt::AlignVCenter);
    else
        m_column->insertWidget(1, m_zero, 0, Qt::AlignLeft);
}

void MistakePanel::showVerdict()
{
    if (!m_network)
        return m_verdict->setVisible(false);
    const QString before = verdict();
    const TraceNames names = m_names.value_or(TraceNames(m_network->spec, TraceNotation::ThetaA));
    const MistakeVerdict verdict = mistakeVerdict(m_mistake, m_check, *m_network, names, m_style);
    const VerdictLine::Mark mark = verdict.kind == MistakeVerdict::Kind::Exposed ? VerdictLine::Mark::Wrong
        : verdict.kind == MistakeVerdict::Kind::Trap                             ? VerdictLine::Mark::Note
                                                                                 : VerdictLine::Mark::Right;
    m_verdict->setVerdict(mark, verdict.text);
    m_verdict->setVisible(true);
    if (before != verdict.text && isVisible())
        announceAlert(m_verdict, m_verdict->plainText());
}

void MistakePanel::retranslate()
{
    const std::array<std::pair<QString, QString>, kAllMistakes.size()> texts{{
        {tr("No mistake"), tr("The rule as it should be.")},
        {tr("g′ left out"), tr("%1 is taken as 1 everywhere.").arg(QStringLiteral("$\\partial a/\\partial z$"))},
        {tr("Wrong sign"), tr("%1 is written instead of %2.").arg(QStringLiteral("$t - y$"), QStringLiteral("$y - t$"))},
        {tr("Bias forgotten"), tr("The gradient of every bias is taken as 0.")},
    }};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_choices[i]->setText(texts[i].first);
        m_sentences[i]->setText(texts[i].second);
        m_choices[i]->setAccessibleDescription(m_sentences[i]->accessibleText());
        m_choices[i]->setToolTip(m_sentences[i]->accessibleText());
    }
    m_zero->setText(tr("All weights 0"));
    m_zero->setToolTip(tr("Sets every weight and bias to 0, to see what is learnt from there"));
    showVerdict();
}

void MistakePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MistakePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace chalknet::ui
