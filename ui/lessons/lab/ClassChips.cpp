// Tools and class marks for own points.
#include "ui/lessons/lab/ClassChips.h"

#include "ui/controls/SegmentedControl.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/ClassMark.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace chalknet::ui {

namespace {

constexpr int kIconSide = 18;

QIcon markIcon(int label)
{
    QPixmap picture(kIconSide * 2, kIconSide * 2);
    picture.setDevicePixelRatio(2.0);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintClassMark(painter, {kIconSide / 2.0, kIconSide / 2.0}, label, MarkStyle::Plain, 6.0, Theme::instance().colors().surface);
    return QIcon(picture);
}

} // namespace

ClassChips::ClassChips(QWidget* parent, Form form)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_tools(new SegmentedControl(this))
{
    setTextRole(m_title, TextRole::FieldLabel);
    setInk(m_title, Ink::Secondary);
    for (const char* icon : {"pen", "spray", "move", "eraser"})
        m_tools->addSegment(themedIcon(QString::fromLatin1(icon)), QString());
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (int label = 0; label < static_cast<int>(kMostLabClasses); ++label) {
        auto* chip = new QToolButton(this);
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setIconSize({kIconSide, kIconSide});
        chip->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        chip->setMinimumSize(22, metrics::kMinimumHitTarget);
        group->addButton(chip, label);
        m_chips.push_back(chip);
        row->addWidget(chip);
    }
    auto* whole = new QBoxLayout(form == Form::Stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(form == Form::Stacked ? 4 : 16);
    whole->addWidget(m_title);
    whole->addWidget(m_tools);
    whole->addLayout(row, form == Form::Stacked ? 0 : 1);
    m_title->setVisible(form == Form::Stacked);
    m_chips[1]->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, &ClassChips::labelChosen);
    connect(m_tools, &SegmentedControl::currentIndexChanged, this, [this](int tool) { emit toolChosen(static_cast<PointTool>(tool)); });
    connect(&Theme::instance(), &Theme::changed, this, &ClassChips::paintIcons);
    paintIcons();
    retranslate();
}

void ClassChips::setLabel(int label)
{
    m_chips[static_cast<std::size_t>(label)]->setChecked(true);
}

void ClassChips::setTool(PointTool tool)
{
    const QSignalBlocker block(m_tools);
    m_tools->setCurrentIndex(static_cast<int>(tool));
}

void ClassChips::paintIcons()
{
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setIcon(markIcon(static_cast<int>(i)));
}

void ClassChips::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClassChips::retranslate()
{
    m_title->setText(tr("Tool and class"));
    m_tools->setAccessibleName(tr("Tool for own points"));
    m_tools->setSegmentText(0, tr("Set points"));
    m_tools->setSegmentText(1, tr("Spray points"));
    m_tools->setSegmentText(2, tr("Move points"));
    m_tools->setSegmentText(3, tr("Erase points"));
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setAccessibleName(tr("Class %1").arg(i));
        m_chips[i]->setToolTip(tr("Class %1 (in the plane: key %2)").arg(i).arg(i + 1));
    }
}

} // namespace chalknet::ui
